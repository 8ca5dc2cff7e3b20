package org.knotwise.notices.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.knotwise.clients.ui.ClientNavigation;
import org.knotwise.identity.Roles;
import org.knotwise.notices.NoticeRow;
import org.knotwise.notices.ToldNotices;
import org.knotwise.outbox.Channel;
import org.knotwise.outbox.Channels;
import org.knotwise.outbox.NoticeState;
import org.knotwise.practice.Practice;
import org.knotwise.shared.Outcome;
import org.knotwise.shared.PersonName;
import org.knotwise.shared.ui.CardSection;
import org.knotwise.shared.ui.EmptyState;
import org.knotwise.shared.ui.Formats;
import org.knotwise.shared.ui.Icons;
import org.knotwise.shared.ui.Notices;
import org.knotwise.shared.ui.Page;
import org.knotwise.shared.ui.Words;

/** What people outside were told, what waits, and what somebody has to see to because it reached nobody. */
@Route(NoticesView.PATH)
@Menu(title = "nav.notices", icon = "mail", order = 4.5)
@RolesAllowed({Roles.ADMIN, Roles.MANAGER, Roles.RECEPTION})
class NoticesView extends Page implements AfterNavigationObserver, HasDynamicTitle {

    static final String PATH = "notices";

    private final transient ToldNotices notices;
    private final transient Channels channels;
    private final transient Practice practice;

    NoticesView(ToldNotices notices, Channels channels, Practice practice) {
        this.notices = notices;
        this.channels = channels;
        this.practice = practice;
        setTitle(Words.of("notices.title"));
        setLead(Words.of("notices.lead"));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        refresh();
    }

    @Override
    public String getPageTitle() {
        return Words.of("page.title", Words.of("notices.title"));
    }

    private void refresh() {
        List<NoticeRow> waiting = notices.waiting();
        List<Component> content = new ArrayList<>();
        if (!channels.isSetUp(Channel.EMAIL)) {
            content.add(mailIsNotSetUp(waiting.size()));
        }
        content.add(card("toSeeTo", "check", notices.toSeeTo()));
        content.add(card("waiting", "clock", waiting));
        content.add(card("sent", "mail", notices.sent()));
        show(content.toArray(Component[]::new));
    }

    private static Component mailIsNotSetUp(int waiting) {
        var title = new Span(Words.of("notices.noMail.title"));
        title.addClassName("kw-note__title");
        var note = new Div(
                Icons.of("triangle-alert"),
                title,
                new Span(Words.of("notices.noMail.text", waiting)),
                quiet(Words.of("notices.noMail.how")));
        note.addClassNames("kw-note", "notices-note");
        return note;
    }

    private Component card(String key, String icon, List<NoticeRow> rows) {
        String title = Words.of("notices." + key);
        if (rows.isEmpty()) {
            return new CardSection(
                    title,
                    new EmptyState(
                            icon, Words.of("notices." + key + ".none"), Words.of("notices." + key + ".none.text")));
        }
        var list = new UnorderedList();
        list.addClassName("kw-rows");
        rows.forEach(row -> list.add(row(row)));
        return new CardSection(title, list);
    }

    private ListItem row(NoticeRow row) {
        var what = new Span(Words.of("notices.kind." + row.kind()));
        what.addClassName("kw-lead");
        var main = new Div(what);
        PersonName name = row.name();
        if (name != null && row.client() != null) {
            main.add(ClientNavigation.link(name, row.client()));
        }
        main.add(quiet(state(row)));
        String failure = failure(row);
        if (failure != null) {
            main.add(quiet(failure));
        }
        main.addClassNames("kw-row__main", "notices-row__main");
        var end = new Div(deeds(row));
        end.addClassNames("kw-row__end", "notices-row__deeds");
        var item = new ListItem(main, end);
        item.addClassNames("kw-row", "notices-row");
        return item;
    }

    private String state(NoticeRow row) {
        String when = Formats.moment(practice.local(row.at()));
        Channel channel = row.channel();
        return channel == null
                ? Words.of("notices.state." + row.state().name().toLowerCase(Locale.ROOT), when)
                : Words.of("notices.state.sentBy", when, Words.of("notices.channel", channel));
    }

    private static @Nullable String failure(NoticeRow row) {
        return row.failure() == null || row.state() == NoticeState.SENT
                ? null
                : Words.of("notices.failure." + row.failure());
    }

    private Component[] deeds(NoticeRow row) {
        return switch (row.state()) {
            case FAILED, UNREACHABLE ->
                new Component[] {
                    deed("notices.again", row, () -> show(notices.again(row.id()), "notices.again.done")),
                    deed("notices.settle", row, () -> show(notices.settle(row.id()), "notices.settle.done"))
                };
            case SENT ->
                notices.kept(row.id())
                        .map(kept -> new Component[] {deed("notices.look", row, () -> KeptDialog.open(kept))})
                        .orElseGet(() -> new Component[0]);
            case WAITING, SENDING, MOOT -> new Component[0];
        };
    }

    private static Button deed(String key, NoticeRow row, Runnable deed) {
        var button = new Button(Words.of(key), _ -> deed.run());
        button.addThemeVariants(ButtonVariant.SMALL);
        PersonName name = row.name();
        String what = Words.of("notices.kind." + row.kind());
        button.setAriaLabel(
                name == null
                        ? Words.of("notices.deedOf", Words.of(key), what)
                        : Words.of("notices.deedFor", Words.of(key), what, name));
        return button;
    }

    private void show(Outcome<?> outcome, String done) {
        switch (outcome) {
            case Outcome.Done<?> _ -> Notices.done(done);
            case Outcome.Refused<?>(var why) -> Notices.refused(why);
        }
        refresh();
    }

    private static Span quiet(String text) {
        var span = new Span(text);
        span.addClassNames("kw-quiet", "kw-small");
        return span;
    }
}
