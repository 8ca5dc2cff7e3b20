package org.knotwise.portal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.knotwise.clients.ClientDraft;
import org.knotwise.clients.Clients;
import org.knotwise.homecare.CheckInDetails;
import org.knotwise.homecare.CheckIns;
import org.knotwise.homecare.Prevention;
import org.knotwise.homecare.ui.PainOverTime;
import org.knotwise.identity.Roles;
import org.knotwise.intake.Intakes;
import org.knotwise.knots.Knots;
import org.knotwise.pain.PainDrawingDetails;
import org.knotwise.pain.PainDrawings;
import org.knotwise.pain.UnfinishedDrawing;
import org.knotwise.plans.Plans;
import org.knotwise.practice.Practice;
import org.knotwise.redflags.RedFlags;
import org.knotwise.redflags.ui.StopMessage;
import org.knotwise.scheduling.Appointments;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.Outcome;
import org.knotwise.shared.Refusal;
import org.knotwise.shared.ui.Formats;
import org.knotwise.shared.ui.Notices;
import org.knotwise.shared.ui.Page;
import org.knotwise.shared.ui.Words;
import org.knotwise.visits.Visits;
import org.knotwise.waitlist.Waitlist;

/** What a client wants to know at a glance: the next visit, how far the plan is, and what to do today. */
@Route(value = "my", layout = PortalLayout.class)
@Menu(title = "portal.home", icon = "house", order = 0)
@RolesAllowed(Roles.CLIENT)
class PortalHomeView extends Page implements AfterNavigationObserver, HasDynamicTitle {

    private static final int NOON = 12;
    private static final int EVENING = 18;
    private static final int PAIN_SHOWN = 60;

    private final transient OwnRecord own;
    private final transient Practice practice;
    private final transient Clients clients;
    private final transient Appointments appointments;
    private final transient Plans plans;
    private final transient RedFlags redFlags;
    private final transient CareDesk care;
    private final transient CheckIns checkIns;
    private final transient Prevention prevention;
    private final transient Knots knots;
    private final transient PainDrawings pain;
    private final transient Visits visits;
    private final transient Waitlist waitlist;
    private final transient Intakes intakes;
    private final transient PlainNames names;
    private final transient VisitTimes times;

    PortalHomeView(
            OwnRecord own,
            Clients clients,
            Appointments appointments,
            Plans plans,
            RedFlags redFlags,
            CareDesk care,
            CheckIns checkIns,
            Prevention prevention,
            Knots knots,
            PainDrawings pain,
            Visits visits,
            Waitlist waitlist,
            Intakes intakes,
            PlainNames names,
            VisitTimes times,
            Practice practice) {
        this.own = own;
        this.practice = practice;
        this.clients = clients;
        this.appointments = appointments;
        this.plans = plans;
        this.redFlags = redFlags;
        this.care = care;
        this.checkIns = checkIns;
        this.prevention = prevention;
        this.knots = knots;
        this.pain = pain;
        this.visits = visits;
        this.waitlist = waitlist;
        this.intakes = intakes;
        this.names = names;
        this.times = times;
    }

    @Override
    public String getPageTitle() {
        return Words.of("page.title", Words.of("portal.home"));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        refresh();
    }

    private void refresh() {
        ClientId client = own.client();
        greet(clients.details(client).draft(), times.now());
        List<Component> cards = new ArrayList<>();
        StopMessage.of(redFlags.raised(client), practice).ifPresent(cards::add);
        cards.add(new OfferedTimes(own, waitlist, practice, this::refresh));
        cards.add(new IntakeCard(intakes, client));
        cards.add(new NextVisit(appointments.next(client), times));
        cards.add(new PlanProgress(ClientPlans.of(plans.of(client))));
        prevention.of(client).ifPresent(routine -> cards.add(new RoutineCard(routine, this::isBack)));
        cards.add(new HomeCareToday(care));
        List<CheckInDetails> told = checkIns.of(client, PAIN_SHOWN);
        cards.add(new CheckInCard(told));
        cards.add(new AfterVisit(visits.aftercare(client)));
        cards.add(new PainCard(pain, client));
        cards.add(PainOverTime.of(told, pain.of(client)));
        cards.add(new ComeInCard());
        cards.add(new KnotsInPlainWords(KnotStory.of(knots.of(client), names)));
        cards.add(new ReachUs(practice.contact()));
        show(cards.toArray(Component[]::new));
    }

    /** The way back: the therapist is told, and the old places stand on the drawing. */
    private void isBack() {
        ClientId client = own.client();
        switch (prevention.tellItIsBack(client)) {
            case Outcome.Done<?> _ -> {
                pain.latest(client).ifPresent(last -> pain.keep(client, asBefore(last)));
                UI.getCurrent().navigate(PortalPainView.class);
                Notices.done("portal.routine.told");
            }
            case Outcome.Refused<?>(Refusal why) -> Notices.refused(why);
        }
    }

    private static UnfinishedDrawing asBefore(PainDrawingDetails last) {
        return new UnfinishedDrawing(
                last.marks().stream()
                        .map(mark -> new UnfinishedDrawing.Mark(mark.zone(), mark.side(), null, mark.quality()))
                        .toList(),
                null,
                last.strokes(),
                "");
    }

    private void greet(ClientDraft client, ZonedDateTime now) {
        String preferred = client.names().preferred();
        String name = preferred == null ? client.names().legalFirst() : preferred;
        String part = now.getHour() < NOON ? "morning" : now.getHour() < EVENING ? "afternoon" : "evening";
        setTitle(Words.of("portal.greeting." + part, name));
        setLead(Formats.longDay(now.toLocalDate()));
    }
}
