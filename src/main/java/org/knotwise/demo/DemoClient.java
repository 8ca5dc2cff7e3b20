package org.knotwise.demo;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A fictional client, and what brought him or her here.
 *
 * @param therapist which one of the team, counted from 0
 * @param account the name of an account that anybody may try; null for a client without one
 * @param alert null if there is nothing to mind
 * @param stories in order; empty for somebody who was never treated
 */
record DemoClient(
        String firstName,
        String lastName,
        @Nullable String pronouns,
        LocalDate birthDate,
        @Nullable String occupation,
        int therapist,
        @Nullable String account,
        @Nullable String alert,
        List<DemoStory> stories) {

    private static final int DAYS_BEFORE = 4;

    DemoClient {
        stories = List.copyOf(stories);
    }

    /** The day on which the record was begun: some days before the first session, or yesterday. */
    LocalDate begun(LocalDate today) {
        return stories.isEmpty()
                ? today.minusDays(1)
                : stories.getFirst().first().minusDays(DAYS_BEFORE);
    }

    /** How the body is held at work, for occupations of which one knows. */
    @Nullable
    String posture() {
        return "UX researcher".equals(occupation) ? "about 8 hours at a desk" : null;
    }
}
