package org.knotwise.settings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.knotwise.identity.Access;
import org.knotwise.identity.Roles;
import org.knotwise.practice.Practice;
import org.knotwise.scheduling.Holiday;
import org.knotwise.scheduling.Holidays;
import org.knotwise.scheduling.Location;
import org.knotwise.scheduling.Locations;
import org.knotwise.scheduling.OutsideAppointments;
import org.knotwise.shared.ui.Words;

/** The days on which nobody is treated. */
@Route("practice/holidays")
@RolesAllowed({Roles.ADMIN, Roles.MANAGER})
class HolidaysView extends SettingsPage {

    private final transient Holidays holidays;
    private final transient Locations locations;

    HolidaysView(
            Holidays holidays, Locations locations, OutsideAppointments outside, Practice practice, Access access) {
        super("settings.holidays", access, outside, practice);
        this.holidays = holidays;
        this.locations = locations;
    }

    @Override
    Component content() {
        List<Location> places = locations.all();
        var card = Lists.card("settings.holidays", "calendar-days", holidays.coming(), one -> row(one, places));
        return mayWrite()
                ? card.withActions(Lists.add(
                        "settings.holiday.add",
                        () -> edit(Words.of("settings.holiday.add"), new HolidayForm(null, places), holidays::add)))
                : card;
    }

    private ListItem row(Holiday holiday, List<Location> places) {
        String where = places.stream()
                .filter(one -> one.id().equals(holiday.location()))
                .map(Location::name)
                .findFirst()
                .orElseGet(() -> Words.of("settings.holiday.everywhere"));
        String detail =
                Words.of("settings.holiday.detail", ExceptionWords.days(holiday.first(), holiday.last()), where);
        if (!mayWrite()) {
            return Lists.row(holiday.name(), detail);
        }
        return Lists.row(
                holiday.name(),
                detail,
                Lists.deed(
                        "settings.edit",
                        holiday.name(),
                        () -> edit(
                                holiday.name(),
                                new HolidayForm(holiday, places),
                                draft -> holidays.change(holiday.id(), draft, holiday.version()))),
                Lists.deed(
                        "settings.remove",
                        holiday.name(),
                        () -> attempt(() -> holidays.remove(holiday.id(), holiday.version()))));
    }
}
