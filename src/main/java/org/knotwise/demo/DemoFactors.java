package org.knotwise.demo;

import java.time.Instant;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import org.knotwise.atlas.Atlas;
import org.knotwise.atlas.Factor;
import org.knotwise.atlas.FactorId;
import org.knotwise.health.FactorDraft;
import org.knotwise.health.Factors;
import org.knotwise.identity.Role;
import org.knotwise.identity.RunAs;
import org.knotwise.identity.SignedIn;
import org.knotwise.practice.Practice;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What may have brought the knots of fictional clients back: one factor since the first course, one since the last. */
@Component
@Profile("demo")
class DemoFactors {

    private static final LocalTime MORNING = LocalTime.of(8, 0);
    private static final int NOTED_DAYS_BEFORE = 2;

    private final Factors factors;
    private final Atlas atlas;
    private final Practice practice;
    private final DemoClock clock;

    DemoFactors(Factors factors, Atlas atlas, Practice practice, DemoClock clock) {
        this.factors = factors;
        this.atlas = atlas;
        this.practice = practice;
        this.clock = clock;
    }

    /** Notes them for somebody who had more than one course. */
    void note(List<DemoStory> stories, DemoCourse.People people) {
        if (stories.size() > 1) {
            List<FactorId> both = stories.getFirst().complaint().factors();
            note(both.getFirst(), stories.getFirst(), people);
            note(both.getLast(), stories.getLast(), people);
        }
    }

    private void note(FactorId id, DemoStory story, DemoCourse.People people) {
        Factor factor = atlas.factor(id).orElseThrow();
        var therapist = new SignedIn(people.therapist(), "demo", "Demo", EnumSet.of(Role.THERAPIST), null, true, null);
        Instant when = story.first()
                .minusDays(NOTED_DAYS_BEFORE)
                .atTime(MORNING)
                .atZone(practice.zone())
                .toInstant();
        clock.at(
                when,
                () -> RunAs.account(
                        therapist,
                        () -> factors.add(
                                        people.client(),
                                        new FactorDraft(
                                                id,
                                                factor.action(),
                                                practice.today().plus(factor.reviewAfter()),
                                                ""))
                                .orThrow()));
    }
}
