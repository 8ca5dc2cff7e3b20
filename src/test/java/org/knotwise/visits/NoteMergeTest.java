package org.knotwise.visits;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.knotwise.shared.Score;

/** What two windows write into one note comes together part by part. */
class NoteMergeTest {

    private static final int RUNS = 20_000;

    @Test
    void nothingThatSomebodyWroteIsEverWrittenOver() {
        long seed = System.nanoTime();
        System.out.println("seed " + seed);
        var random = new Random(seed);
        for (int run = 0; run < RUNS; run++) {
            NoteDraft read = note(random);
            NoteDraft here = changed(read, random);
            NoteDraft elsewhere = changed(read, random);

            NoteMerge merge = NoteMerge.of(read, here, elsewhere);

            for (NotePart part : NotePart.values()) {
                boolean mine = !says(here, part).equals(says(read, part));
                boolean theirs = !says(elsewhere, part).equals(says(read, part));
                boolean same = says(here, part).equals(says(elsewhere, part));
                assertThat(merge.lost().contains(part)).as("lost %s", part).isEqualTo(mine && theirs && !same);
                assertThat(says(merge.note(), part)).isEqualTo(theirs ? says(elsewhere, part) : says(here, part));
            }
            assertThat(merge.note().aftercare()).isEqualTo(toldByEither(read, here, elsewhere));
        }
    }

    /** Told if either told it, and not if either took it back. */
    private static Set<Aftercare> toldByEither(NoteDraft read, NoteDraft here, NoteDraft elsewhere) {
        return Stream.of(Aftercare.values())
                .filter(advice -> read.aftercare().contains(advice)
                        ? here.aftercare().contains(advice)
                                && elsewhere.aftercare().contains(advice)
                        : here.aftercare().contains(advice)
                                || elsewhere.aftercare().contains(advice))
                .collect(Collectors.toSet());
    }

    private static String says(NoteDraft note, NotePart part) {
        return switch (part) {
            case PAIN_BEFORE -> String.valueOf(note.painBefore());
            case PAIN_AFTER -> String.valueOf(note.painAfter());
            case SUBJECTIVE, OBJECTIVE, ASSESSMENT, PLAN, NEXT_TIME, POSTURE -> note.text(part);
        };
    }

    private static NoteDraft note(Random random) {
        return NoteDraft.of(_ -> word(random), score(random), score(random), advice(random));
    }

    private static NoteDraft changed(NoteDraft read, Random random) {
        return NoteDraft.of(
                part -> random.nextBoolean() ? read.text(part) : word(random),
                random.nextBoolean() ? read.painBefore() : score(random),
                random.nextBoolean() ? read.painAfter() : score(random),
                advice(random));
    }

    private static String word(Random random) {
        return "abc".substring(random.nextInt(3));
    }

    private static @Nullable Score score(Random random) {
        int value = random.nextInt(4);
        return value == 3 ? null : Score.of(value);
    }

    private static Set<Aftercare> advice(Random random) {
        Set<Aftercare> advice = EnumSet.noneOf(Aftercare.class);
        Stream.of(Aftercare.values()).filter(_ -> random.nextBoolean()).forEach(advice::add);
        return advice;
    }
}
