package org.knotwise.today.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.knotwise.identity.Access;
import org.knotwise.identity.Roles;
import org.knotwise.identity.SignedIn;
import org.knotwise.practice.Practice;
import org.knotwise.shared.ui.LinkTabs;
import org.knotwise.shared.ui.Page;
import org.knotwise.shared.ui.Words;

/** The first page of whoever works here: a therapist's day, the desk's, or how the practice stands. */
@Route("today")
@Menu(title = "nav.today", icon = "sun", order = 1)
@RolesAllowed({Roles.THERAPIST, Roles.RECEPTION, Roles.MANAGER})
class TodayView extends Page implements AfterNavigationObserver, HasDynamicTitle {

    private static final String FACE = "as";
    private static final int NOON = 12;
    private static final int EVENING = 18;

    private final transient TherapistDay day;
    private final transient FrontDesk desk;
    private final transient PracticeToday practiceToday;
    private final transient Practice practice;
    private final transient SignedIn me;

    TodayView(TherapistDay day, FrontDesk desk, PracticeToday practiceToday, Practice practice, Access access) {
        this.day = day;
        this.desk = desk;
        this.practiceToday = practiceToday;
        this.practice = practice;
        this.me = access.signedIn();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        List<Face> faces = Face.of(me.roles());
        Face face = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(FACE)
                .flatMap(Face::at)
                .filter(faces::contains)
                .orElse(faces.getFirst());
        setTitle(Words.of(greeting(practice.local(practice.now()).toLocalTime()), firstName()));
        Shown shown = switch (face) {
            case DAY -> day.show(me);
            case DESK -> desk.show();
            case PRACTICE -> practiceToday.show();
        };
        setLead(shown.lead());
        setActions(shown.actions().toArray(Component[]::new));
        if (faces.size() > 1) {
            show(tabs(faces, face), shown.content());
        } else {
            show(shown.content());
        }
    }

    /** What a face puts on the page. */
    record Shown(String lead, List<Component> actions, Component content) {}

    @Override
    public String getPageTitle() {
        return Words.of("page.title", Words.of("nav.today"));
    }

    private static LinkTabs tabs(List<Face> faces, Face present) {
        var tabs = new LinkTabs(Words.of("today.faces"));
        faces.forEach(face -> {
            var link = new RouterLink(Words.of("today.face", face), TodayView.class);
            link.setQueryParameters(QueryParameters.simple(Map.of(FACE, face.address())));
            tabs.add(link, face == present);
        });
        return tabs;
    }

    private String firstName() {
        String name = me.name();
        int blank = name.indexOf(' ');
        return blank < 0 ? name : name.substring(0, blank);
    }

    private static String greeting(LocalTime time) {
        if (time.getHour() < NOON) {
            return "today.morning";
        }
        return time.getHour() < EVENING ? "today.afternoon" : "today.evening";
    }
}
