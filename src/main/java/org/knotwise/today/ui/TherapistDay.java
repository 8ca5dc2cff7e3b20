package org.knotwise.today.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.knotwise.atlas.Atlas;
import org.knotwise.clients.ClientSearch;
import org.knotwise.followups.FollowUps;
import org.knotwise.followups.ui.DueCard;
import org.knotwise.health.AlertRow;
import org.knotwise.health.Alerts;
import org.knotwise.health.ui.AlertTexts;
import org.knotwise.identity.SignedIn;
import org.knotwise.knots.KnotRow;
import org.knotwise.knots.Knots;
import org.knotwise.practice.Practice;
import org.knotwise.redflags.RaisedFlag;
import org.knotwise.redflags.RedFlags;
import org.knotwise.redflags.ui.HoldMarks;
import org.knotwise.scheduling.DayBook;
import org.knotwise.scheduling.DayEntry;
import org.knotwise.scheduling.ui.AppointmentDeeds;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.TimeSpan;
import org.knotwise.shared.ui.Formats;
import org.knotwise.shared.ui.Words;
import org.knotwise.today.DayLine;
import org.knotwise.today.WeekLoad;
import org.knotwise.visits.VisitGlance;
import org.knotwise.visits.VisitStatus;
import org.knotwise.visits.Visits;

/** A therapist's day: who comes and what to know of them, how full the week is, what is due, what is still to be signed. */
@org.springframework.stereotype.Component
class TherapistDay {

    private static final int DUE_SHOWN = 5;

    private final DayBook book;
    private final Knots knots;
    private final Visits visits;
    private final Alerts alerts;
    private final RedFlags redFlags;
    private final FollowUps followUps;
    private final ClientSearch clients;
    private final Practice practice;
    private final Atlas atlas;
    private final AppointmentDeeds deeds;

    TherapistDay(
            DayBook book,
            Knots knots,
            Visits visits,
            Alerts alerts,
            RedFlags redFlags,
            FollowUps followUps,
            ClientSearch clients,
            Practice practice,
            Atlas atlas,
            AppointmentDeeds deeds) {
        this.book = book;
        this.knots = knots;
        this.visits = visits;
        this.alerts = alerts;
        this.redFlags = redFlags;
        this.followUps = followUps;
        this.clients = clients;
        this.practice = practice;
        this.atlas = atlas;
        this.deeds = deeds;
    }

    TodayView.Shown show(SignedIn me) {
        LocalDate today = practice.today();
        LocalDate monday = today.minusDays(today.getDayOfWeek().getValue() - 1L);
        Instant now = practice.now();
        List<DayEntry> week = book.of(me.account(), monday, monday.plusDays(6));
        Map<LocalDate, List<TimeSpan>> worked = book.worked(me.account(), monday, monday.plusDays(6));
        List<DayEntry> entries =
                week.stream().filter(entry -> dayOf(entry).equals(today)).toList();
        DayLine line = DayLine.of(entries, worked.getOrDefault(today, List.of()), now);
        Known known = knownOf(entries, line);
        List<VisitGlance> toSign = known.glances().stream()
                .filter(glance -> glance.status() == VisitStatus.DRAFT)
                .toList();
        var side = new Div(
                WeekCard.of(WeekLoad.of(monday, week, worked, this::dayOf), today),
                DueCard.of(followUps.due(0, DUE_SHOWN), today),
                ToFinishCard.of(toSign, today));
        side.addClassName("kw-stack");
        var panes = new Div(new DayList(line, known, new DayParts(visits, practice, atlas, deeds, now)), side);
        panes.addClassName("kw-panes");
        return new TodayView.Shown(lead(today, line, entries, toSign), actions(), panes);
    }

    /** What is known of the clients of a day, each kind of it read in one statement. */
    record Known(
            Map<ClientId, List<KnotRow>> knots,
            List<VisitGlance> glances,
            Map<ClientId, List<AlertRow>> alerts,
            Map<ClientId, List<RaisedFlag>> holding) {

        /** That nobody treats for now comes before what to mind. */
        List<Component> marksOf(ClientId client) {
            List<Component> marks = new ArrayList<>(HoldMarks.badges(holding.getOrDefault(client, List.of())));
            marks.addAll(AlertTexts.badges(alerts.getOrDefault(client, List.of())));
            return marks;
        }

        List<KnotRow> knotsOf(ClientId client) {
            return knots.getOrDefault(client, List.of());
        }

        /** The latest signed visits, newest first; two at most. */
        List<VisitGlance> visitsOf(ClientId client) {
            return glances.stream()
                    .filter(glance -> glance.client().equals(client) && glance.status() == VisitStatus.SIGNED)
                    .toList();
        }
    }

    private Known knownOf(List<DayEntry> entries, DayLine line) {
        Set<ClientId> clientsOfDay = entries.stream().map(DayEntry::client).collect(Collectors.toSet());
        return new Known(
                knots.ofAll(
                        clientsOfDay, line.next().map(DayEntry::client).stream().collect(Collectors.toSet())),
                visits.glances(clientsOfDay),
                alerts.of(clientsOfDay),
                redFlags.holding(clientsOfDay));
    }

    private List<Component> actions() {
        return List.of(DaySheetView.link(), NewAppointment.button(clients));
    }

    private String lead(LocalDate today, DayLine line, List<DayEntry> entries, List<VisitGlance> toSign) {
        String lead = Words.of("today.lead", Formats.longDay(today), entries.size(), toSign.size());
        return line.items().stream()
                .filter(DayLine.Free.class::isInstance)
                .map(DayLine.Free.class::cast)
                .findFirst()
                .map(free -> lead + " "
                        + Words.of(
                                "today.leadFree",
                                free.span().length().toMinutes(),
                                Formats.time(practice.local(free.start()).toLocalTime())))
                .orElse(lead);
    }

    private LocalDate dayOf(DayEntry entry) {
        return practice.local(entry.start()).toLocalDate();
    }
}
