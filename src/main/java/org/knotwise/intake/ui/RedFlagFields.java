package org.knotwise.intake.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.knotwise.atlas.Atlas;
import org.knotwise.atlas.RedFlag;
import org.knotwise.atlas.RedFlagId;
import org.knotwise.intake.IntakePart;
import org.knotwise.redflags.FlagAnswer;
import org.knotwise.shared.ui.Words;

/**
 * The red-flag questions, the gravest first. What would stop the treatment is asked once more when it is ticked, because a
 * thumb slips; then it acts at once, whether or not the form is ever sent.
 */
class RedFlagFields extends StepFields {

    private final List<RedFlag> asked;
    private final CheckboxGroup<RedFlag> ticks = new CheckboxGroup<>();
    private final transient Consumer<IntakePart> atOnce;
    private final Set<RedFlag> confirmed = new HashSet<>();

    /** @param atOnce is given what acts before the step is left */
    RedFlagFields(Atlas atlas, IntakePart.@Nullable RedFlags answered, Consumer<IntakePart> atOnce) {
        this.atOnce = atOnce;
        this.asked = atlas.redFlags().stream()
                .filter(flag -> flag.asked().contains(RedFlag.Occasion.INTAKE))
                .sorted(Comparator.comparing(RedFlag::severity))
                .toList();
        Set<RedFlagId> yes = answered == null
                ? Set.of()
                : answered.answers().stream()
                        .filter(answer -> answer.answer() == FlagAnswer.YES)
                        .map(IntakePart.RedFlagAnswer::flag)
                        .collect(Collectors.toSet());
        ticks.setLabel(Words.of("intake.redFlags.tick"));
        ticks.setItems(asked);
        ticks.setItemLabelGenerator(RedFlag::question);
        ticks.setValue(asked.stream().filter(flag -> yes.contains(flag.id())).collect(Collectors.toSet()));
        ticks.addClassName("intake-questions");
        confirmed.addAll(ticks.getValue());
        ticks.addValueChangeListener(change -> change.getValue().stream()
                .filter(flag -> flag.hold() && !confirmed.contains(flag))
                .findFirst()
                .ifPresent(this::askAgain));
        getContent().add(ticks);
    }

    private void askAgain(RedFlag flag) {
        var ask = new ConfirmDialog();
        ask.setHeader(Words.of("intake.redFlags.sure"));
        ask.setText(flag.question());
        ask.setConfirmText(Words.of("intake.redFlags.yes"));
        ask.setCancelable(true);
        ask.setCancelText(Words.of("intake.redFlags.slip"));
        ask.addCancelListener(_ -> untick(flag));
        ask.addConfirmListener(_ -> {
            confirmed.add(flag);
            atOnce.accept(answers(false));
        });
        ask.open();
    }

    private void untick(RedFlag flag) {
        Set<RedFlag> left = new HashSet<>(ticks.getValue());
        left.remove(flag);
        ticks.setValue(left);
    }

    private IntakePart.RedFlags answers(boolean all) {
        return new IntakePart.RedFlags(
                asked.stream()
                        .filter(flag -> all || confirmed.contains(flag))
                        .map(flag -> new IntakePart.RedFlagAnswer(
                                flag.id(),
                                flag.question(),
                                ticks.getValue().contains(flag) ? FlagAnswer.YES : FlagAnswer.NO))
                        .toList(),
                all);
    }

    @Override
    Optional<IntakePart> read() {
        return Optional.of(answers(true));
    }
}
