package org.knotwise.exchange.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import org.knotwise.exchange.ClientListPreview;
import org.knotwise.exchange.ClientListPreview.Duplicate;
import org.knotwise.exchange.LikeRows;
import org.knotwise.identity.Therapist;
import org.knotwise.shared.ui.Choice;
import org.knotwise.shared.ui.Words;

/** The decisions before a list is written: whose clients they become, and what becomes of rows like somebody. */
final class ImportForm extends Composite<Div> {

    /** What was decided. */
    record Decision(Therapist therapist, LikeRows likeRows) {}

    /** Writes the list. */
    @FunctionalInterface
    interface Write {
        void write(Decision decision);
    }

    private final Select<Therapist> therapist = new Select<>();
    private final RadioButtonGroup<LikeRows> likeRows =
            Choice.words(Words.of("import.view.likeRows"), "import.likeRows", List.of(LikeRows.SKIP, LikeRows.ADD));
    private final Button confirm = new Button();
    private final ProgressBar progress = new ProgressBar();
    private final int rows;
    private final int alike;
    private final Write write;

    /** @param therapists those whom the one who imports may choose */
    ImportForm(ClientListPreview preview, List<Therapist> therapists, Write write) {
        this.rows = preview.read().rows().size();
        this.alike = Math.toIntExact(preview.duplicates().stream()
                .filter(Duplicate::byNameAndBirthDate)
                .count());
        this.write = write;
        configureTherapist(therapists);
        configureConfirm();
        likeRows.setHelperText(Words.of("import.view.likeRowsHelp", alike));
        likeRows.setVisible(alike > 0);
        likeRows.addValueChangeListener(_ -> nameConfirm());
        progress.setIndeterminate(true);
        progress.setVisible(false);
        progress.getElement().setAttribute("aria-label", Words.of("import.view.running"));
        getContent().addClassName("exchange-import__choice");
        getContent().add(therapist, likeRows, confirm, progress);
    }

    /** Shows whether it is being written; meanwhile nothing can be changed. */
    void setRunning(boolean running) {
        progress.setVisible(running);
        confirm.setEnabled(!running);
        therapist.setReadOnly(running);
        likeRows.setReadOnly(running);
    }

    private void configureTherapist(List<Therapist> therapists) {
        therapist.setLabel(Words.of("client.primaryTherapist"));
        therapist.setItems(therapists);
        therapist.setItemLabelGenerator(Therapist::name);
        if (therapists.size() == 1) {
            therapist.setValue(therapists.getFirst());
        }
    }

    private void configureConfirm() {
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        confirm.setDisableOnClick(true);
        confirm.addClickListener(_ -> tryWrite());
        nameConfirm();
    }

    private void nameConfirm() {
        confirm.setText(Words.of("import.view.confirm", likeRows.getValue() == LikeRows.SKIP ? rows - alike : rows));
    }

    private void tryWrite() {
        therapist.setErrorMessage(Words.of("field.required"));
        therapist.setInvalid(therapist.isEmpty());
        likeRows.setErrorMessage(Words.of("field.required"));
        likeRows.setInvalid(alike > 0 && likeRows.isEmpty());
        if (therapist.isInvalid() || likeRows.isInvalid()) {
            confirm.setEnabled(true);
            return;
        }
        LikeRows decided = likeRows.getOptionalValue().orElse(LikeRows.ASK);
        write.write(new Decision(therapist.getValue(), decided));
    }
}
