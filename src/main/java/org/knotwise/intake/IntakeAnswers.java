package org.knotwise.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All that was answered so far; a part that is null was not answered yet. */
public record IntakeAnswers(
        IntakePart.@Nullable AboutMe aboutMe,
        IntakePart.@Nullable Health health,
        IntakePart.@Nullable RedFlags redFlags,
        IntakePart.@Nullable Pain pain,
        IntakePart.@Nullable Goals goals,
        IntakePart.@Nullable Consents consents) {

    public static final IntakeAnswers NONE = new IntakeAnswers(null, null, null, null, null, null);

    /** The same with this part in place of what was answered there. */
    public IntakeAnswers with(IntakePart part) {
        return switch (part) {
            case IntakePart.AboutMe one -> new IntakeAnswers(one, health, redFlags, pain, goals, consents);
            case IntakePart.Health one -> new IntakeAnswers(aboutMe, one, redFlags, pain, goals, consents);
            case IntakePart.RedFlags one -> new IntakeAnswers(aboutMe, health, one, pain, goals, consents);
            case IntakePart.Pain one -> new IntakeAnswers(aboutMe, health, redFlags, one, goals, consents);
            case IntakePart.Goals one -> new IntakeAnswers(aboutMe, health, redFlags, pain, one, consents);
            case IntakePart.Consents one -> new IntakeAnswers(aboutMe, health, redFlags, pain, goals, one);
        };
    }

    /** The answers of a step; empty if there are none yet. */
    public Optional<IntakePart> of(IntakeStep step) {
        return Optional.ofNullable(
                switch (step) {
                    case ABOUT_ME -> aboutMe;
                    case HEALTH -> health;
                    case RED_FLAGS -> redFlags;
                    case PAIN -> pain;
                    case GOALS -> goals;
                    case CONSENTS -> consents;
                });
    }

    /** The steps that were not gone through to their end, in their order. */
    public List<IntakeStep> missing() {
        return Arrays.stream(IntakeStep.values())
                .filter(step -> of(step).filter(IntakePart::isWhole).isEmpty())
                .toList();
    }
}
