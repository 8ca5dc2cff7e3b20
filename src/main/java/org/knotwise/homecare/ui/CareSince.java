package org.knotwise.homecare.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.knotwise.homecare.Adherence;
import org.knotwise.homecare.CareDiary;
import org.knotwise.homecare.CheckIns;
import org.knotwise.homecare.Programme;
import org.knotwise.homecare.Programmes;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.ui.Formats;
import org.knotwise.shared.ui.Words;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;

/** What came of the home care since the last visit, in sentences for the one who begins the next. */
@Component
@NamedInterface("words")
public class CareSince {

    /** Without a visit before, so many days are looked back. */
    private static final int DAYS = 14;

    private final Programmes programmes;
    private final CareDiary diary;
    private final CheckIns checkIns;

    CareSince(Programmes programmes, CareDiary diary, CheckIns checkIns) {
        this.programmes = programmes;
        this.diary = diary;
        this.checkIns = checkIns;
    }

    /**
     * The sentences; none if there is no home care and no check-in.
     *
     * @param lastVisit the day of the visit before; null if there was none
     * @param day of the visit
     */
    public List<String> of(ClientId client, @Nullable LocalDate lastVisit, LocalDate day) {
        LocalDate from = lastVisit == null ? day.minusDays(DAYS) : lastVisit;
        Programme programme = programmes.of(client);
        List<String> said = new ArrayList<>();
        Adherence done = diary.adherence(client, from, day.minusDays(1));
        if (done.due() > 0) {
            said.add(Words.of("homecare.since", Formats.date(from), done.done(), done.due(), done.percent()));
        }
        LocalDate paused = programme.pausedSince();
        if (paused != null) {
            said.add(Words.of("homecare.pausedSince", Formats.date(paused)));
        }
        diary.stopped(client, from, day)
                .forEach(one ->
                        said.add(Words.of("homecare.sinceStopped", one.measure().name(), Formats.date(one.day()))));
        checkIns.of(client, 1).stream()
                .filter(one -> !one.on().isBefore(from))
                .forEach(one -> said.add(Words.of(
                        "homecare.lastCheckIn",
                        Formats.date(one.on()),
                        one.told().pain().value(),
                        HomeCareWords.told(one.told()))));
        if (!programme.items().isEmpty()) {
            said.add(Words.of(
                    "homecare.asked",
                    programme.items().stream()
                            .map(item -> item.measure().name())
                            .collect(Collectors.joining(", "))));
        }
        return said;
    }
}
