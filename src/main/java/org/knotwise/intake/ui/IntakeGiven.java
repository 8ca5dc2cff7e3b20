package org.knotwise.intake.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.knotwise.atlas.ZoneSide;
import org.knotwise.clients.EmergencyContact;
import org.knotwise.intake.IntakeAnswers;
import org.knotwise.intake.IntakeDetails;
import org.knotwise.intake.IntakePart;
import org.knotwise.pain.PainDrawingDetails;
import org.knotwise.pain.ui.PainWords;
import org.knotwise.redflags.FlagAnswer;
import org.knotwise.shared.ui.Words;

/** One form as it was given: what was answered with yes, and how many questions were not. */
class IntakeGiven extends Div {

    private final transient IntakeDesk desk;
    private final transient PainWords words;

    IntakeGiven(IntakeDetails form, IntakeDesk desk) {
        this.desk = desk;
        this.words = PainWords.toStaff(desk.atlas);
        IntakeAnswers answers = form.answers();
        addClassName("intake-given");
        section("intakeStep.about_me", aboutMe(answers.aboutMe()));
        section("intakeStep.red_flags", redFlags(answers.redFlags()));
        section("intakeStep.health", health(answers.health()));
        section("intakeStep.pain", pain(form, answers.pain()));
        section("intakeStep.goals", goals(answers.goals()));
        section("intakeStep.consents", consents(answers.consents()));
    }

    private void section(String title, List<String> lines) {
        if (lines.isEmpty()) {
            return;
        }
        var list = new UnorderedList();
        lines.forEach(line -> list.add(new ListItem(new Paragraph(line))));
        add(new H3(Words.of(title)), list);
    }

    private static List<String> aboutMe(IntakePart.@Nullable AboutMe part) {
        if (part == null) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        Optional.ofNullable(part.work().occupation()).ifPresent(lines::add);
        Optional.ofNullable(part.work().posture()).ifPresent(lines::add);
        @Nullable EmergencyContact call = part.emergency();
        if (call != null) {
            lines.add(Words.of(
                    "intake.given.call",
                    call.name(),
                    call.relation() == null ? "" : call.relation(),
                    call.phone() == null ? "" : call.phone().typed()));
        }
        return lines;
    }

    private static List<String> redFlags(IntakePart.@Nullable RedFlags part) {
        if (part == null) {
            return List.of();
        }
        List<String> yes = part.answers().stream()
                .filter(answer -> answer.answer() == FlagAnswer.YES)
                .map(answer -> Words.of("intake.given.yes", answer.question()))
                .toList();
        return with(yes, part.answers().size() - yes.size());
    }

    private List<String> health(IntakePart.@Nullable Health part) {
        if (part == null) {
            return List.of();
        }
        List<String> yes = part.answers().stream()
                .filter(IntakePart.HealthAnswer::yes)
                .map(this::health)
                .toList();
        List<String> all = with(yes, part.answers().size() - yes.size());
        return part.more().isEmpty()
                ? all
                : Stream.concat(all.stream(), Stream.of(part.more())).toList();
    }

    private String health(IntakePart.HealthAnswer answer) {
        @Nullable ZoneSide place = answer.place();
        String more = Stream.of(place == null ? "" : words.of(place), answer.more())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(". "));
        return more.isEmpty()
                ? Words.of("intake.given.yes", answer.question())
                : Words.of("intake.given.yesAnd", answer.question(), more);
    }

    private static List<String> with(List<String> yes, int no) {
        return Stream.concat(yes.stream(), Stream.of(Words.of("intake.given.no", no)))
                .toList();
    }

    private List<String> pain(IntakeDetails form, IntakePart.@Nullable Pain part) {
        if (part == null) {
            return List.of();
        }
        if (part.drawing() == null) {
            return List.of(Words.of("intake.pain.nothing"));
        }
        PainDrawingDetails drawing = desk.drawings.details(form.client(), part.drawing());
        return drawing.marks().stream().map(words::of).toList();
    }

    private static List<String> goals(IntakePart.@Nullable Goals part) {
        return part == null || part.words().isEmpty() ? List.of() : List.of(part.words());
    }

    private static List<String> consents(IntakePart.@Nullable Consents part) {
        if (part == null) {
            return List.of();
        }
        return Stream.concat(
                        Stream.of(Words.of("intake.given.consents", part.textVersion())),
                        part.regions().stream().sorted().map(region -> Words.of("sensitiveRegion", region)))
                .toList();
    }
}
