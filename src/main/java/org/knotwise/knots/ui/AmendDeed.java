package org.knotwise.knots.ui;

import org.knotwise.atlas.Atlas;
import org.knotwise.knots.FindingDetails;
import org.knotwise.knots.KnotHistories;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.Outcome;
import org.knotwise.shared.ui.FormDialog;
import org.knotwise.shared.ui.Notices;
import org.knotwise.shared.ui.Words;

/** Asks for an amendment, and makes it. */
record AmendDeed(KnotHistories histories, ClientId client, Atlas atlas, Runnable afterwards) {

    void ask(FindingDetails finding, boolean withdraw) {
        FormDialog.open(
                Words.of(withdraw ? "amend.withdraw" : "amend.title"),
                Words.of(withdraw ? "amend.withdraw.save" : "amend.save"),
                new AmendForm(withdraw ? null : new FindingForm(atlas).show(finding.draft())),
                entry -> save(finding, entry),
                () -> {
                    afterwards.run();
                    Notices.done(withdraw ? "amend.withdrawn" : "amend.done");
                });
    }

    private Outcome<?> save(FindingDetails finding, AmendForm.Entry entry) {
        var draft = entry.finding();
        return draft == null
                ? histories.withdraw(client, finding.id(), entry.why())
                : histories.amend(client, finding.id(), draft, entry.why());
    }
}
