package org.knotwise.settings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.stream.Collectors;
import org.knotwise.identity.Accounts;
import org.knotwise.identity.Roles;
import org.knotwise.identity.Therapist;
import org.knotwise.scheduling.Room;
import org.knotwise.scheduling.Rooms;
import org.knotwise.scheduling.Service;
import org.knotwise.scheduling.Services;
import org.knotwise.scheduling.SettingsState;
import org.knotwise.scheduling.SettingsState.Missing;
import org.knotwise.shared.ui.CardSection;
import org.knotwise.shared.ui.Icons;
import org.knotwise.shared.ui.Page;
import org.knotwise.shared.ui.Words;

/**
 * The first steps of a new practice, one after the other, until an appointment can be booked. Where one stands follows from
 * what there is, so one may leave at any time and come back.
 */
@Route("practice/start")
@RolesAllowed(Roles.ADMIN)
class StartView extends Page implements AfterNavigationObserver, HasDynamicTitle {

    private static final List<Missing> STEPS = List.of(Missing.values());

    private final transient SettingsState state;
    private final transient StartSteps steps;
    private final transient Rooms rooms;
    private final transient Services services;
    private final transient Accounts accounts;

    StartView(SettingsState state, StartSteps steps, Rooms rooms, Services services, Accounts accounts) {
        this.state = state;
        this.steps = steps;
        this.rooms = rooms;
        this.services = services;
        this.accounts = accounts;
        setTitle(Words.of("start.title"));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        refresh();
    }

    @Override
    public String getPageTitle() {
        return Words.of("page.title", Words.of("start.title"));
    }

    private void refresh() {
        List<Missing> missing = state.missing();
        int all = STEPS.size();
        setLead(Words.of("start.lead", all - missing.size(), all));
        var list = new Div();
        list.addClassNames("kw-stack", "settings-start");
        boolean open = false;
        for (Missing step : STEPS) {
            boolean done = !missing.contains(step);
            list.add(
                    done
                            ? done(step)
                            : open
                                    ? later(step)
                                    : new CardSection(
                                                    title(step), new Paragraph(Words.of("start.why", step)), form(step))
                                            .withClass("settings-start__now"));
            open |= !done;
        }
        if (missing.isEmpty()) {
            list.add(ready());
        }
        show(list);
    }

    private Component form(Missing step) {
        return switch (step) {
            case ROOM -> steps.room(this::refresh);
            case SERVICE -> steps.services(this::refresh);
            case THERAPIST -> steps.therapist(this::refresh);
            case HOURS -> steps.hours(this::refresh);
        };
    }

    private Component done(Missing step) {
        String what = switch (step) {
            case ROOM ->
                names(rooms.all().stream().filter(Room::inUse).map(Room::name).toList());
            case SERVICE -> names(services.inUse().stream().map(Service::name).toList());
            case THERAPIST, HOURS ->
                names(accounts.therapists().stream().map(Therapist::name).toList());
        };
        var line = line(title(step), what, "settings-start__done");
        line.addComponentAsFirst(Icons.of("check"));
        if (step == Missing.SERVICE && steps.hasSuggestions()) {
            var more = new Div(steps.services(this::refresh));
            more.addClassName("settings-start__more");
            line.add(more);
        }
        return line;
    }

    private static Component later(Missing step) {
        return line(title(step), Words.of("start.why", step), "settings-start__later");
    }

    private static Component ready() {
        return new CardSection(
                Words.of("start.ready.title"),
                new Paragraph(Words.of("start.ready.text")),
                new RouterLink(Words.of("start.ready.settings"), PracticeView.class));
    }

    private static Section line(String title, String text, String name) {
        var heading = new Paragraph(title);
        heading.addClassName("kw-lead");
        var words = new Paragraph(text);
        words.addClassName("kw-quiet");
        var line = new Section(heading, words);
        line.addClassNames("settings-start__line", name);
        return line;
    }

    private static String title(Missing step) {
        return Words.of("start.step", STEPS.indexOf(step) + 1, Words.of("start.step", step));
    }

    private static String names(List<String> names) {
        return names.stream().collect(Collectors.joining(", "));
    }
}
