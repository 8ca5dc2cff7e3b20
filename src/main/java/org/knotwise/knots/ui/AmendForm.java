package org.knotwise.knots.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.knotwise.knots.Amendment;
import org.knotwise.knots.FindingDraft;
import org.knotwise.shared.ui.FormDialog;
import org.knotwise.shared.ui.Words;

/** Why a finding is amended, and what stands in its place if anything does. */
final class AmendForm implements FormDialog.Form<AmendForm.Entry> {

    /**
     * What was entered.
     *
     * @param finding null for a withdrawal
     */
    record Entry(@Nullable FindingDraft finding, String why) {}

    private final TextArea why = new TextArea(Words.of("amend.why"));
    private final Div all = new Div();
    private final @Nullable FindingForm finding;

    /** @param finding shows what stands now; null to withdraw it */
    AmendForm(@Nullable FindingForm finding) {
        this.finding = finding;
        why.setRequiredIndicatorVisible(true);
        why.setMaxLength(Amendment.REASON_LIMIT);
        var says = new Paragraph(Words.of(finding == null ? "amend.withdraw.text" : "amend.text"));
        says.addClassName("kw-quiet");
        all.addClassName("knots-finding");
        all.add(says);
        if (finding != null) {
            all.add(finding);
        }
        all.add(why);
    }

    @Override
    public Component component() {
        return all;
    }

    @Override
    public Optional<Entry> read() {
        why.setInvalid(why.getValue().isBlank());
        why.setErrorMessage(Words.of("field.required"));
        if (finding == null) {
            return why.isInvalid() ? Optional.empty() : Optional.of(new Entry(null, why.getValue()));
        }
        Optional<FindingDraft> draft = finding.read();
        return why.isInvalid() ? Optional.empty() : draft.map(value -> new Entry(value, why.getValue()));
    }
}
