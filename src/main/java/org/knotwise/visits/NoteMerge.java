package org.knotwise.visits;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Brings what one window wrote together with what was kept meanwhile, part by part. A part that the window did not touch
 * stays as it is kept; one that somebody else changed since the window read it is never overwritten.
 *
 * @param note what is to be kept
 * @param lost the parts that the window changed and somebody else had changed before
 */
record NoteMerge(NoteDraft note, Set<NotePart> lost) {

    /**
     * The three ways together. Advice is told or not told each by itself, so there is nothing to lose.
     *
     * @param read what the window had last read
     * @param written what it says now
     * @param kept what is kept at this moment
     */
    static NoteMerge of(NoteDraft read, NoteDraft written, NoteDraft kept) {
        Set<NotePart> lost = EnumSet.noneOf(NotePart.class);
        var note = new NoteDraft(
                part(NotePart.SUBJECTIVE, read.subjective(), written.subjective(), kept.subjective(), lost),
                part(NotePart.OBJECTIVE, read.objective(), written.objective(), kept.objective(), lost),
                part(NotePart.ASSESSMENT, read.assessment(), written.assessment(), kept.assessment(), lost),
                part(NotePart.PLAN, read.plan(), written.plan(), kept.plan(), lost),
                part(NotePart.NEXT_TIME, read.nextTime(), written.nextTime(), kept.nextTime(), lost),
                part(NotePart.POSTURE, read.posture(), written.posture(), kept.posture(), lost),
                part(NotePart.PAIN_BEFORE, read.painBefore(), written.painBefore(), kept.painBefore(), lost),
                part(NotePart.PAIN_AFTER, read.painAfter(), written.painAfter(), kept.painAfter(), lost),
                advice(read.aftercare(), written.aftercare(), kept.aftercare()));
        return new NoteMerge(note, lost);
    }

    private static <T extends @Nullable Object> T part(NotePart part, T read, T written, T kept, Set<NotePart> lost) {
        if (Objects.equals(written, read) || Objects.equals(written, kept)) {
            return kept;
        }
        if (Objects.equals(kept, read)) {
            return written;
        }
        lost.add(part);
        return kept;
    }

    private static Set<Aftercare> advice(Set<Aftercare> read, Set<Aftercare> written, Set<Aftercare> kept) {
        Set<Aftercare> all = new HashSet<>(kept);
        written.stream().filter(advice -> !read.contains(advice)).forEach(all::add);
        read.stream().filter(advice -> !written.contains(advice)).forEach(all::remove);
        return all;
    }
}
