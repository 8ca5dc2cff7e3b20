package org.knotwise.plans.ui;

import java.util.List;
import java.util.stream.Collectors;
import org.knotwise.clients.ui.ClientNavigation;
import org.knotwise.plans.PlanDetails;
import org.knotwise.plans.paper.ReferralLetter;
import org.knotwise.shared.ui.FormDialog;
import org.knotwise.shared.ui.Notices;
import org.knotwise.shared.ui.Words;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;

/** Letters to physicians about a plan. */
@Component
@NamedInterface("part")
public class Letters {

    private final ReferralLetter letters;

    Letters(ReferralLetter letters) {
        this.letters = letters;
    }

    /**
     * Asks for the letter; it is kept among the client's documents.
     *
     * @param considered what may lie beyond massage, a line each, to be proposed in the letter; may be empty
     */
    public void write(PlanDetails plan, List<String> considered) {
        String proposed = considered.isEmpty()
                ? Words.of("letter.text.proposed")
                : Words.of(
                        "letter.text.considering",
                        considered.stream().map(line -> "- " + line).collect(Collectors.joining("\n")));
        FormDialog.open(
                Words.of("letter.title"),
                Words.of("letter.save"),
                new LetterForm(proposed),
                letter -> letters.keep(plan.client(), plan.id(), letter),
                () -> {
                    Notices.done("letter.kept");
                    ClientNavigation.open(plan.client(), "documents");
                });
    }
}
