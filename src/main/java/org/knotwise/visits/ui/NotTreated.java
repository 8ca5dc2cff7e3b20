package org.knotwise.visits.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.knotwise.clients.TextKind;
import org.knotwise.clients.ui.ClientNavigation;
import org.knotwise.clients.ui.TextInput;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.Outcome;
import org.knotwise.shared.VisitId;
import org.knotwise.shared.ui.FormDialog;
import org.knotwise.shared.ui.Notices;
import org.knotwise.shared.ui.Words;
import org.knotwise.visits.NoteDraft;
import org.knotwise.visits.VisitDetails;
import org.knotwise.visits.Visits;

/** Signs a visit in which the client was not treated, after asking why. */
final class NotTreated extends Composite<Div> implements FormDialog.Form<String> {

    private final TextArea why = new TextArea(Words.of("visit.notTreated.why"));

    private NotTreated() {
        why.setRequiredIndicatorVisible(true);
        why.setMaxLength(NoteDraft.NOT_TREATED_LIMIT);
        getContent().addClassName("visits-not-treated");
        getContent().add(new Paragraph(Words.of("visit.notTreated.text")), why);
    }

    /** What is said of a signed visit. */
    static String signed(VisitDetails visit) {
        String why = visit.notTreated();
        return why == null ? Words.of("visit.signed") : Words.of("visit.notTreated.because", why);
    }

    /** @param keep keeps what stands on the screen before the signature, or says why not and returns false */
    static Button button(Visits visits, ClientId client, VisitId visit, BooleanSupplier keep) {
        return new Button(
                Words.of("visit.notTreated"),
                _ -> FormDialog.open(
                        Words.of("visit.notTreated.title"),
                        Words.of("visit.notTreated.sign"),
                        new NotTreated(),
                        why -> keep.getAsBoolean()
                                ? visits.signNotTreated(client, visit, why)
                                : Outcome.refused("visit.notKept"),
                        () -> {
                            Notices.done("visit.notTreated.signed");
                            ClientNavigation.open(client);
                        }));
    }

    @Override
    public Component component() {
        return this;
    }

    @Override
    public Optional<String> read() {
        return TextInput.isRight(why, TextKind.PARAGRAPH, true)
                ? Optional.of(why.getValue().strip())
                : Optional.empty();
    }
}
