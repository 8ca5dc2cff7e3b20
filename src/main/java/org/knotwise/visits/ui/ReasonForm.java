package org.knotwise.visits.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.knotwise.atlas.Contraindication;
import org.knotwise.atlas.Technique;
import org.knotwise.knots.Treatment;
import org.knotwise.shared.Outcome;
import org.knotwise.shared.ui.FormDialog;
import org.knotwise.shared.ui.Words;

/** Why a technique is used although something speaks against it. */
final class ReasonForm implements FormDialog.Form<String> {

    private final TextArea reason = new TextArea(Words.of("chart.reason"));
    private final Div all = new Div();

    private ReasonForm(List<Contraindication> against) {
        reason.setMaxLength(Treatment.REASON_LIMIT);
        reason.setRequiredIndicatorVisible(true);
        reason.setAutofocus(true);
        against.forEach(why -> all.add(new Paragraph(TechniqueWords.against(why))));
        all.addClassName("visits-reason");
        all.add(reason);
    }

    /** Asks for the reason; nothing is chosen without one. */
    static void ask(Technique technique, List<Contraindication> against, Consumer<String> chosen) {
        var said = new String[1];
        FormDialog.open(
                Words.of("chart.reason.title", technique.name()),
                Words.of("chart.reason.choose"),
                new ReasonForm(against),
                text -> {
                    said[0] = text;
                    return Outcome.done(text);
                },
                () -> chosen.accept(said[0]));
    }

    @Override
    public Component component() {
        return all;
    }

    @Override
    public Optional<String> read() {
        String text = reason.getValue().strip();
        reason.setErrorMessage(Words.of("chart.reason.missing"));
        reason.setInvalid(text.isEmpty());
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }
}
