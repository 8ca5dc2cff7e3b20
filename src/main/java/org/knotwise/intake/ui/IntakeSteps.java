package org.knotwise.intake.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.knotwise.intake.IntakeAnswers;
import org.knotwise.intake.IntakeDetails;
import org.knotwise.intake.IntakeId;
import org.knotwise.intake.IntakePart;
import org.knotwise.intake.IntakeStep;
import org.knotwise.redflags.ui.StopMessage;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.Outcome;
import org.knotwise.shared.Refusal;
import org.knotwise.shared.ui.Words;
import org.springframework.modulith.NamedInterface;

/**
 * The form, step by step. Each step is kept when it is left, so that one goes on later or on another device at the first step
 * that was not answered.
 */
@NamedInterface("parts")
public final class IntakeSteps extends Composite<Div> {

    private static final List<IntakeStep> STEPS = List.of(IntakeStep.values());
    private static final int SIGNATURE = STEPS.size();

    private final transient IntakeDesk desk;
    private final transient Supplier<ClientId> whose;
    private final Runnable sent;
    private final Div stop = new Div();
    private final Paragraph refusal = new Paragraph();
    private transient IntakeAnswers answers = IntakeAnswers.NONE;

    /**
     * @param whose asked anew for each deed
     * @param sent runs once the form is signed and sent
     */
    public IntakeSteps(IntakeDesk desk, Supplier<ClientId> whose, Runnable sent) {
        this.desk = desk;
        this.whose = whose;
        this.sent = sent;
        refusal.addClassName("intake-refusal");
        refusal.getElement().setAttribute("role", "alert");
        getContent().addClassName("intake-steps");
        Optional<IntakeDetails> begun = desk.intakes.begun(whose.get());
        answers = begun.map(IntakeDetails::answers).orElse(IntakeAnswers.NONE);
        show(begun.flatMap(IntakeDetails::next).map(STEPS::indexOf).orElse(begun.isPresent() ? SIGNATURE : 0));
    }

    private void show(int position) {
        getContent().removeAll();
        showStop();
        tell("");
        if (position == SIGNATURE) {
            showSignature();
            return;
        }
        IntakeStep step = STEPS.get(position);
        StepFields fields = fields(step);
        var next = main("intake.next");
        next.addClickListener(_ -> fields.read().ifPresent(part -> keep(part, () -> show(position + 1))));
        frame(position, Words.of("intakeStep", step), Words.of("intakeStep.lead", step), fields, next);
    }

    private StepFields fields(IntakeStep step) {
        ClientId client = whose.get();
        return switch (step) {
            case ABOUT_ME ->
                new AboutMeFields(
                        answers.aboutMe(), desk.clients.details(client).draft(), country());
            case HEALTH -> new HealthFields(desk.atlas, answers.health());
            case RED_FLAGS -> new RedFlagFields(desk.atlas, answers.redFlags(), part -> keep(part, () -> {}));
            case PAIN -> new PainFields(desk, client, answers.pain());
            case GOALS -> new GoalFields(answers.goals());
            case CONSENTS -> new ConsentFields(desk.texts, desk.regions, answers.consents());
        };
    }

    private String country() {
        return desk.practice.details().orElseThrow().country();
    }

    private void showSignature() {
        var sign = new SignatureFields();
        Button send = main("intake.send");
        send.setDisableOnClick(true);
        send.addClickListener(_ -> {
            sign.name().ifPresent(this::send);
            send.setEnabled(true);
        });
        frame(SIGNATURE, Words.of("intake.sign"), Words.of("intake.sign.lead"), sign, send);
    }

    private void frame(int position, String title, String lead, Component fields, Button main) {
        var heading = new H2(title);
        heading.getElement().setAttribute("tabindex", "-1");
        var says = new Paragraph(lead);
        says.addClassName("kw-quiet");
        getContent().add(progress(position), stop, heading, says, fields, refusal, main);
        if (position > 0) {
            var back = new Button(Words.of("intake.back"), _ -> show(position - 1));
            back.addThemeVariants(ButtonVariant.TERTIARY);
            getContent().add(back);
        }
        heading.getElement().callJsFunction("focus");
    }

    private void keep(IntakePart part, Runnable afterwards) {
        switch (desk.intakes.keep(whose.get(), part)) {
            case Outcome.Done<IntakeDetails>(IntakeDetails kept) -> {
                answers = kept.answers();
                tell("");
                showStop();
                afterwards.run();
            }
            case Outcome.Refused<IntakeDetails>(Refusal why) -> tell(Words.of(why));
        }
    }

    private void send(String name) {
        switch (desk.intakes.send(whose.get(), name)) {
            case Outcome.Done<IntakeId> _ -> sent.run();
            case Outcome.Refused<IntakeId>(Refusal why) -> tell(Words.of(why));
        }
    }

    /** What to do comes before everything else as soon as an answer asks for it. */
    private void showStop() {
        stop.removeAll();
        StopMessage.of(desk.redFlags.raised(whose.get()), desk.practice).ifPresent(stop::add);
    }

    private void tell(String text) {
        refusal.setText(text);
        refusal.setVisible(!text.isEmpty());
    }

    private static Div progress(int position) {
        var pips = new Div();
        pips.addClassNames("kw-pips", "kw-pips--wide");
        pips.getElement().setAttribute("role", "img");
        pips.getElement().setAttribute("aria-label", Words.of("intake.progress", position + 1, SIGNATURE + 1));
        for (int i = 0; i <= SIGNATURE; i++) {
            var pip = new Span();
            pip.addClassName(i < position ? "done" : i == position ? "next" : "open");
            pips.add(pip);
        }
        return pips;
    }

    private static Button main(String key) {
        var button = new Button(Words.of(key));
        button.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.LARGE);
        button.addClassName("intake-main");
        return button;
    }
}
