package org.knotwise.settings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.knotwise.identity.Access;
import org.knotwise.identity.Roles;
import org.knotwise.notices.NoticeSettings;
import org.knotwise.outbox.NoticeRules;
import org.knotwise.practice.Policies;
import org.knotwise.practice.Practice;
import org.knotwise.practice.PracticeContact;
import org.knotwise.practice.PracticeSettings;
import org.knotwise.scheduling.OutsideAppointments;
import org.knotwise.settings.PracticeProfile;
import org.knotwise.shared.ui.CardSection;
import org.knotwise.shared.ui.Words;
import org.knotwise.waitlist.Waitlist;
import org.knotwise.waitlist.WaitlistRules;

/** The rules that the practice gives itself, and how clients reach it. */
@Route("practice/policies")
@RolesAllowed({Roles.ADMIN, Roles.MANAGER})
class PoliciesView extends SettingsPage {

    private final transient PracticeProfile profile;
    private final transient Waitlist waitlist;
    private final transient NoticeSettings notices;

    PoliciesView(
            PracticeProfile profile,
            Waitlist waitlist,
            NoticeSettings notices,
            OutsideAppointments outside,
            Practice practice,
            Access access) {
        super("settings.policies", access, outside, practice);
        this.profile = profile;
        this.waitlist = waitlist;
        this.notices = notices;
    }

    @Override
    Component content() {
        PracticeSettings settings = profile.settings();
        var panes = new Div(rules(settings), contact(settings), offers(), telling());
        panes.addClassNames("kw-panes", "kw-panes--even");
        return panes;
    }

    private Component rules(PracticeSettings settings) {
        Policies now = settings.policies();
        var card = Lists.card(
                "settings.policies",
                "sliders-horizontal",
                List.of(
                        rule("settings.policy.late", now.lateWithinHours()),
                        rule("settings.policy.notice", now.leastNoticeHours()),
                        rule("settings.policy.ahead", now.bookAheadDays()),
                        rule("settings.policy.recurs", now.recursWithinMonths())),
                row -> row);
        return withEdit(
                card,
                "settings.policies",
                () -> edit(
                        Words.of("settings.policies"),
                        new PoliciesForm(now),
                        changed -> profile.changePolicies(changed, settings.version())));
    }

    private static ListItem rule(String key, int value) {
        return Lists.row(Words.of(key + ".is", value), Words.of(key + ".help"));
    }

    private Component offers() {
        WaitlistRules now = waitlist.rules();
        var card = Lists.card(
                "waitlist.rules",
                "clock",
                List.of(
                        rule("waitlist.rules.group", now.groupSize()),
                        rule("waitlist.rules.hold", now.holdMinutes()),
                        rule("waitlist.rules.cutOff", now.cutOffHours())),
                row -> row);
        return withEdit(
                card,
                "waitlist.rules",
                () -> edit(Words.of("waitlist.rules"), new WaitlistForm(now), waitlist::change));
    }

    private Component telling() {
        NoticeRules now = notices.rules();
        var card = Lists.card(
                "notices.rules",
                "mail",
                List.of(
                        Lists.row(
                                Words.of("notices.rules.hours.is", now.fromHour(), now.toHour()),
                                Words.of("notices.rules.hours.help")),
                        rule("notices.rules.reminder", now.reminderHours())),
                row -> row);
        return withEdit(
                card, "notices.rules", () -> edit(Words.of("notices.rules"), new NoticesForm(now), notices::change));
    }

    private Component contact(PracticeSettings settings) {
        PracticeContact now = settings.contact();
        var card = Lists.card(
                "settings.contact",
                "phone",
                List.of(
                        entry("settings.contact.phone", now.phone()),
                        entry("settings.contact.email", now.email()),
                        entry(
                                "settings.contact.emergency",
                                now.emergencyNumber() != null
                                        ? now.emergencyNumber()
                                        : Words.of(
                                                "settings.contact.emergency.default",
                                                practice().emergencyNumber())),
                        entry("settings.contact.language", Words.of("language", now.language()))),
                row -> row);
        return withEdit(
                card,
                "settings.contact",
                () -> edit(
                        Words.of("settings.contact"),
                        new ContactForm(now, practice().emergencyNumber()),
                        changed -> profile.changeContact(changed, settings.version())));
    }

    private static ListItem entry(String key, @Nullable String value) {
        return Lists.row(Words.of(key), value == null ? Words.of("settings.none") : value);
    }

    private Component withEdit(CardSection card, String of, Runnable edit) {
        return mayWrite() ? card.withActions(Lists.deed("settings.edit", Words.of(of), edit)) : card;
    }
}
