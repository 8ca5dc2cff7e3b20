package org.knotwise.intake;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.knotwise.atlas.ConditionId;
import org.knotwise.atlas.Muscle.SensitiveRegion;
import org.knotwise.atlas.RedFlagId;
import org.knotwise.atlas.ZoneSide;
import org.knotwise.clients.EmergencyContact;
import org.knotwise.clients.TextKind;
import org.knotwise.clients.Work;
import org.knotwise.pain.PainDrawingId;
import org.knotwise.redflags.FlagAnswer;

/** The answers of one step, as given. */
public sealed interface IntakePart {

    IntakeStep step();

    /** Whether the step was gone through to its end. */
    default boolean isWhole() {
        return true;
    }

    /**
     * Work, posture and the person to call.
     *
     * @param emergency null if the client names nobody
     */
    record AboutMe(Work work, @Nullable EmergencyContact emergency) implements IntakePart {

        @Override
        public IntakeStep step() {
            return IntakeStep.ABOUT_ME;
        }
    }

    /**
     * Each question of the health profile that was asked.
     *
     * @param more anything else that the client wants known; {@link TextKind#PARAGRAPH}, may be empty
     */
    record Health(List<HealthAnswer> answers, String more) implements IntakePart {

        public Health {
            answers = List.copyOf(answers);
            refuse(TextKind.PARAGRAPH, more);
        }

        @Override
        public IntakeStep step() {
            return IntakeStep.HEALTH;
        }
    }

    /**
     * One question of the health profile.
     *
     * @param question as it was read
     * @param place where, for what has a place; null if the client did not say
     * @param more in the client's words; {@link TextKind#LINE}, may be empty
     */
    record HealthAnswer(
            ConditionId condition,
            String question,
            boolean yes,
            @Nullable ZoneSide place,
            String more) {

        public HealthAnswer {
            refuse(TextKind.LINE, more);
        }
    }

    /**
     * The red-flag questions that were answered.
     *
     * @param isWhole whether that is each that was asked; an answer that asks for a doctor is kept before the others are there
     */
    record RedFlags(List<RedFlagAnswer> answers, boolean isWhole) implements IntakePart {

        public RedFlags {
            answers = List.copyOf(answers);
        }

        @Override
        public IntakeStep step() {
            return IntakeStep.RED_FLAGS;
        }
    }

    /**
     * One red-flag question.
     *
     * @param question as it was read
     */
    record RedFlagAnswer(RedFlagId flag, String question, FlagAnswer answer) {}

    /**
     * Where it hurts.
     *
     * @param drawing null if nothing hurts
     */
    record Pain(@Nullable PainDrawingId drawing) implements IntakePart {

        @Override
        public IntakeStep step() {
            return IntakeStep.PAIN;
        }
    }

    /**
     * What the client wants to reach.
     *
     * @param words {@link TextKind#PARAGRAPH}, may be empty
     */
    record Goals(String words) implements IntakePart {

        public Goals {
            refuse(TextKind.PARAGRAPH, words);
        }

        @Override
        public IntakeStep step() {
            return IntakeStep.GOALS;
        }
    }

    /**
     * What the client consents to.
     *
     * @param textVersion of {@link IntakeTexts}, which treatment and data are consented to in
     * @param treatment whether the client agrees to be treated; without it nobody is
     * @param data whether the client agrees that the practice keeps what is said here
     * @param regionVersion of the texts for the regions
     * @param regions the sensitive regions in which the client agrees to be treated
     */
    record Consents(int textVersion, boolean treatment, boolean data, int regionVersion, Set<SensitiveRegion> regions)
            implements IntakePart {

        public Consents {
            regions = Set.copyOf(regions);
        }

        @Override
        public IntakeStep step() {
            return IntakeStep.CONSENTS;
        }
    }

    private static void refuse(TextKind kind, String text) {
        if (kind.problemWith(text).isPresent()) {
            throw new IllegalArgumentException("The answer is refused");
        }
    }
}
