package org.knotwise.settings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.knotwise.identity.Access;
import org.knotwise.identity.Right;
import org.knotwise.practice.Practice;
import org.knotwise.scheduling.AppointmentId;
import org.knotwise.scheduling.OutsideAppointments;
import org.knotwise.scheduling.OutsideAppointments.Outside;
import org.knotwise.shared.Outcome;
import org.knotwise.shared.Refusal;
import org.knotwise.shared.ui.FormDialog;
import org.knotwise.shared.ui.LinkTabs;
import org.knotwise.shared.ui.Notices;
import org.knotwise.shared.ui.Page;
import org.knotwise.shared.ui.Words;
import org.springframework.dao.OptimisticLockingFailureException;

/**
 * The frame of the settings' pages: the tabs, and what follows each change. A change may leave booked appointments outside
 * of what can be booked; those that it does are named at once.
 */
abstract class SettingsPage extends Page implements AfterNavigationObserver, HasDynamicTitle {

    private final String title;
    private final transient OutsideAppointments outside;
    private final transient Practice practice;
    private final boolean mayWrite;
    private transient Set<AppointmentId> knownOutside = Set.of();

    SettingsPage(String title, Access access, OutsideAppointments outside, Practice practice) {
        this.title = title;
        this.outside = outside;
        this.practice = practice;
        this.mayWrite = access.may(Right.SETTINGS_WRITE);
        setTitle(Words.of(title));
    }

    /** What the page shows now; read anew after each change. */
    abstract Component content();

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        knownOutside = idsOf(outside.coming());
        refresh();
    }

    @Override
    public String getPageTitle() {
        return Words.of("page.title", Words.of(title));
    }

    final boolean mayWrite() {
        return mayWrite;
    }

    final Practice practice() {
        return practice;
    }

    final void refresh() {
        show(tabs(), content());
    }

    /** Opens a form; what it saves is shown at once. */
    final <T> void edit(String dialogTitle, FormDialog.Form<T> form, FormDialog.Save<T> save) {
        FormDialog.open(dialogTitle, Words.of("settings.save"), form, save, this::changed);
    }

    /** Shows what came of a deed that needs no form. */
    final void show(Outcome<?> outcome) {
        switch (outcome) {
            case Outcome.Done<?> _ -> changed();
            case Outcome.Refused<?>(var why) -> Notices.refused(why);
        }
    }

    /** Does something that somebody else may have been faster with: then the page shows what there is now. */
    final void attempt(Supplier<Outcome<?>> deed) {
        try {
            show(deed.get());
        } catch (OptimisticLockingFailureException lost) {
            refresh();
            Notices.refused(Refusal.of("settings.changedMeanwhile"));
        }
    }

    final void changed() {
        refresh();
        Notices.done("settings.saved");
        List<Outside> now = outside.coming();
        List<Outside> fresh =
                now.stream().filter(one -> !knownOutside.contains(one.id())).toList();
        knownOutside = idsOf(now);
        if (!fresh.isEmpty()) {
            tell(fresh);
        }
    }

    private void tell(List<Outside> fresh) {
        var dialog = new Dialog(Words.of("settings.outside.title", fresh.size()));
        var done = new Button(Words.of("settings.outside.seen"), _ -> dialog.close());
        dialog.add(new Paragraph(Words.of("settings.outside.text")), Lists.outside(fresh, practice));
        dialog.getFooter().add(done);
        dialog.open();
    }

    private static Set<AppointmentId> idsOf(List<Outside> appointments) {
        return appointments.stream().map(Outside::id).collect(Collectors.toSet());
    }

    private Component tabs() {
        var tabs = new LinkTabs(Words.of("settings.tabs"));
        tab(tabs, "settings.overview", PracticeView.class);
        tab(tabs, "settings.team", TeamView.class);
        tab(tabs, "settings.rooms", RoomsView.class);
        tab(tabs, "settings.services", ServicesView.class);
        tab(tabs, "settings.holidays", HolidaysView.class);
        tab(tabs, "settings.policies", PoliciesView.class);
        return tabs;
    }

    private void tab(LinkTabs tabs, String key, Class<? extends Component> page) {
        tabs.add(new RouterLink(Words.of(key), page), title.equals(key));
    }
}
