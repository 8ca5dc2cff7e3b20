package org.knotwise.waitlist.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.knotwise.clients.ui.ClientNavigation;
import org.knotwise.identity.AccountId;
import org.knotwise.identity.Accounts;
import org.knotwise.identity.Therapist;
import org.knotwise.plans.Plans;
import org.knotwise.practice.Practice;
import org.knotwise.scheduling.AppointmentStatus;
import org.knotwise.scheduling.Appointments;
import org.knotwise.scheduling.FreeTime;
import org.knotwise.scheduling.Services;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.Outcome;
import org.knotwise.shared.Refusal;
import org.knotwise.shared.ui.FormDialog;
import org.knotwise.shared.ui.Formats;
import org.knotwise.shared.ui.Names;
import org.knotwise.shared.ui.Notices;
import org.knotwise.shared.ui.Words;
import org.knotwise.waitlist.Answer;
import org.knotwise.waitlist.OfferId;
import org.knotwise.waitlist.Waitlist;
import org.knotwise.waitlist.WaitlistOffer;
import org.knotwise.waitlist.WaitlistRow;
import org.springframework.modulith.NamedInterface;

/** What can be done for somebody who waits. */
@org.springframework.stereotype.Component
@NamedInterface("deeds")
public class WaitDeeds {

    private final Waitlist waitlist;
    private final Appointments appointments;
    private final Plans plans;
    private final Services services;
    private final Accounts accounts;
    private final Practice practice;
    private final Clock clock;

    WaitDeeds(
            Waitlist waitlist,
            Appointments appointments,
            Plans plans,
            Services services,
            Accounts accounts,
            Practice practice,
            Clock clock) {
        this.waitlist = waitlist;
        this.appointments = appointments;
        this.plans = plans;
        this.services = services;
        this.accounts = accounts;
        this.practice = practice;
        this.clock = clock;
    }

    /** Asks for the wish, and puts the client on the list. */
    void add(ClientId client, Runnable then) {
        Instant now = Instant.now(clock);
        var form = new WishForm(
                plans.nextToBook(client).isPresent(),
                appointments.of(client).stream()
                        .filter(row -> row.status() == AppointmentStatus.BOOKED
                                && row.start().isAfter(now))
                        .toList(),
                services.inUse(),
                accounts.therapists(),
                practice);
        FormDialog.open(
                Words.of("waitlist.add"), Words.of("waitlist.add"), form, wish -> waitlist.add(client, wish), () -> {
                    Notices.done("waitlist.added");
                    then.run();
                });
    }

    /** One who waits: the wish, how urgent it is, and what can be done. */
    public Component row(WaitlistRow row, boolean named, Runnable then) {
        var main = new Div();
        main.addClassName("kw-row__main");
        if (named) {
            main.add(ClientNavigation.link(row.clientName(), row.client()));
        }
        main.add(quiet(WishWords.of(row, practice)));
        if (row.overdueDays() > 0) {
            var urgent = new Span(Words.of("waitlist.overdue", row.overdueDays()));
            urgent.addClassName("waitlist-row__urgent");
            main.add(urgent);
        }
        var end = new Div();
        end.addClassNames("kw-row__end", "waitlist-row__deeds");
        WaitlistOffer offer = row.offer();
        if (offer == null) {
            end.add(small("waitlist.fits", row, () -> fits(row, then)));
        } else {
            main.add(new Span(Words.of(
                    "waitlist.offered",
                    Formats.moment(practice.local(offer.time().start())),
                    offer.therapistName(),
                    Formats.time(practice.local(offer.answerBy()).toLocalTime()))));
            end.add(small("waitlist.acceptFor", row, () -> accept(offer, then)));
            end.add(small("waitlist.declineFor", row, () -> decline(offer, then)));
        }
        end.add(small(
                "waitlist.withdraw",
                row,
                () -> done(waitlist.withdraw(row.client(), row.id()), "waitlist.withdrawn", then)));
        var item = new Div(main, end);
        item.addClassNames("kw-row", "waitlist-row");
        return item;
    }

    private static Span quiet(String text) {
        var span = new Span(text);
        span.addClassNames("kw-quiet", "kw-small");
        return span;
    }

    private static Button small(String key, WaitlistRow row, Runnable deed) {
        var button = new Button(Words.of(key), _ -> deed.run());
        button.addThemeVariants(ButtonVariant.SMALL);
        button.setAriaLabel(Words.of("waitlist.deedFor", Words.of(key), Names.of(row.clientName())));
        return button;
    }

    private void fits(WaitlistRow row, Runnable then) {
        List<FreeTime> times = waitlist.fits(row.client(), row.id());
        var dialog = new Dialog();
        dialog.setHeaderTitle(Words.of("waitlist.fits.title", Names.of(row.clientName())));
        if (times.isEmpty()) {
            dialog.add(new Paragraph(Words.of("waitlist.fits.none")));
        } else {
            Map<AccountId, String> names =
                    accounts.therapists().stream().collect(Collectors.toMap(Therapist::id, Therapist::name));
            var list = new UnorderedList();
            list.addClassName("kw-rows");
            for (FreeTime time : times) {
                var offer = new Button(Words.of("waitlist.offer"), _ -> {
                    dialog.close();
                    offer(row, time, then);
                });
                offer.addThemeVariants(ButtonVariant.SMALL);
                String when = Words.of(
                        "waitlist.with",
                        Formats.moment(practice.local(time.start())),
                        names.getOrDefault(time.therapist(), ""));
                offer.setAriaLabel(Words.of("waitlist.deedFor", Words.of("waitlist.offer"), when));
                var item = new ListItem(new Span(when), offer);
                item.addClassName("kw-row");
                list.add(item);
            }
            dialog.add(new Paragraph(Words.of("waitlist.fits.text")), list);
        }
        dialog.getFooter().add(new Button(Words.of("waitlist.close"), _ -> dialog.close()));
        dialog.open();
    }

    private void offer(WaitlistRow row, FreeTime time, Runnable then) {
        Outcome<OfferId> offered = waitlist.offer(row.client(), row.id(), time);
        done(offered, "waitlist.offerMade", then);
    }

    private void accept(WaitlistOffer offer, Runnable then) {
        switch (waitlist.accept(offer.client(), offer.id())) {
            case Answer.Booked(var booked) -> Notices.done("book.done", Formats.moment(practice.local(booked.start())));
            case Answer.TooLate(var _) -> Notices.refused(Refusal.of("waitlist.timeIsGone"));
            case Answer.Refused(var why) -> Notices.refused(why);
        }
        then.run();
    }

    private void decline(WaitlistOffer offer, Runnable then) {
        done(waitlist.decline(offer.client(), offer.id()), "waitlist.declined", then);
    }

    private static void done(Outcome<?> outcome, String key, Runnable then) {
        switch (outcome) {
            case Outcome.Done<?> _ -> Notices.done(key);
            case Outcome.Refused<?>(var why) -> Notices.refused(why);
        }
        then.run();
    }
}
