package org.knotwise.portal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.Optional;
import org.knotwise.homecare.Discomfort;
import org.knotwise.homecare.ui.HomeCareWords;
import org.knotwise.shared.ui.Choice;
import org.knotwise.shared.ui.FormDialog;
import org.knotwise.shared.ui.Words;

/** What is felt during an exercise. */
final class DiscomfortForm implements FormDialog.Form<Discomfort> {

    private final RadioButtonGroup<Integer> felt = Choice.scale(Words.of("portal.felt.scale"));
    private final Checkbox sharp = new Checkbox(Words.of("portal.felt.sharp"));
    private final Checkbox tingling = new Checkbox(Words.of("portal.felt.tingling"));
    private final Div all = new Div(new Paragraph(HomeCareWords.stopRule()), felt, sharp, tingling);
    private Optional<Discomfort> last = Optional.empty();

    DiscomfortForm() {
        felt.setRequiredIndicatorVisible(true);
        all.addClassNames("kw-stack", "portal-felt");
    }

    @Override
    public Component component() {
        return all;
    }

    @Override
    public Optional<Discomfort> read() {
        last = Choice.score(felt).map(score -> new Discomfort(score, sharp.getValue(), tingling.getValue()));
        felt.setInvalid(last.isEmpty());
        felt.setErrorMessage(Words.of("field.required"));
        return last;
    }

    /** What was read last. */
    Optional<Discomfort> last() {
        return last;
    }
}
