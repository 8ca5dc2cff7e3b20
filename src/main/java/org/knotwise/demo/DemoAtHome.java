package org.knotwise.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.knotwise.demo.DemoCourse.People;
import org.knotwise.homecare.CareDiary;
import org.knotwise.homecare.CareItem;
import org.knotwise.homecare.CheckInDraft;
import org.knotwise.homecare.CheckIns;
import org.knotwise.homecare.Programmes;
import org.knotwise.identity.AccountId;
import org.knotwise.identity.Role;
import org.knotwise.identity.RunAs;
import org.knotwise.identity.SignedIn;
import org.knotwise.messages.Messages;
import org.knotwise.scheduling.AppointmentRow;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.Score;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What the clients of the fictional practice do and report between two visits: some of what is asked, like everybody. */
@Component
@Profile("demo")
class DemoAtHome {

    /** After the last visit, the days on which home care was done; the others were busy. */
    private static final List<Integer> DAYS_DONE = List.of(1, 2, 4);

    private static final int CHECKS_IN_AFTER = 2;

    /** What is older is of no use to look at, and takes time to make. */
    private static final Duration TOLD_OF_THE_LAST = Duration.ofDays(70);

    private static final Duration EVENING = Duration.ofHours(5);

    /** After this visit, counted from 0, they write to each other. */
    private static final int WRITES_AFTER = 1;

    private final Programmes programmes;
    private final CareDiary diary;
    private final CheckIns checkIns;
    private final Messages messages;
    private final DemoClock clock;

    DemoAtHome(Programmes programmes, CareDiary diary, CheckIns checkIns, Messages messages, DemoClock clock) {
        this.programmes = programmes;
        this.diary = diary;
        this.checkIns = checkIns;
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * What follows a visit at home, as far as it is not to come.
     *
     * @param pain of the visit, of 10
     */
    void after(People people, AppointmentRow visit, int pain, int session) {
        if (visit.end().isBefore(clock.truth().minus(TOLD_OF_THE_LAST))) {
            return;
        }
        DAYS_DONE.forEach(days -> asClient(people, visit, days, () -> doSome(people.client(), days)));
        asClient(
                people,
                visit,
                CHECKS_IN_AFTER,
                () -> checkIns.report(people.client(), told(pain, session)).orThrow());
        if (session == WRITES_AFTER) {
            asClient(
                    people,
                    visit,
                    CHECKS_IN_AFTER,
                    () -> messages.send(
                                    people.client(),
                                    "The ball helps, but my shoulder is sore the next morning. Is that usual?")
                            .orThrow());
            as(people.therapist(), Role.THERAPIST, null, at(visit, CHECKS_IN_AFTER + 1), () -> {
                messages.markSeen(people.client());
                messages.send(
                                people.client(),
                                "A day or two is usual. Press more softly, and skip it on the day after your visit.")
                        .orThrow();
            });
        }
    }

    private void doSome(ClientId client, int days) {
        var programme = programmes.of(client);
        if (programme.isPaused()) {
            return;
        }
        for (CareItem item : programme.items()) {
            if ((days + item.measure().name().length()) % 3 != 0) {
                diary.tick(client, item.measure().id());
            }
        }
    }

    private static CheckInDraft told(int pain, int session) {
        return new CheckInDraft(
                Score.of(Math.clamp(pain - 1L, 0, CheckInDraft.STRONG_PAIN - 1)),
                Score.of(session == 0 ? 4 : 2),
                CheckInDraft.SoreFor.A_DAY,
                false,
                CheckInDraft.CareDone.SOME,
                Set.of(),
                session == 0 ? "Slept better already." : "");
    }

    private void asClient(People people, AppointmentRow visit, int days, Runnable deed) {
        as(people.account(), Role.CLIENT, people.client(), at(visit, days), deed);
    }

    private static Instant at(AppointmentRow visit, int days) {
        return visit.end().plus(Duration.ofDays(days)).plus(EVENING);
    }

    /** What is still to come is not done yet. */
    private void as(AccountId account, Role role, @Nullable ClientId client, Instant when, Runnable deed) {
        if (when.isAfter(clock.truth())) {
            return;
        }
        var who = new SignedIn(account, "demo", "Demo", EnumSet.of(role), client, true, null);
        clock.at(
                when,
                () -> RunAs.account(who, () -> {
                    deed.run();
                    return who;
                }));
    }
}
