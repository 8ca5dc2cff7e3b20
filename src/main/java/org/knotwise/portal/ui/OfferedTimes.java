package org.knotwise.portal.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.knotwise.practice.Practice;
import org.knotwise.scheduling.FreeTime;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.Outcome;
import org.knotwise.shared.Refusal;
import org.knotwise.shared.ui.CardSection;
import org.knotwise.shared.ui.Formats;
import org.knotwise.shared.ui.Notices;
import org.knotwise.shared.ui.Words;
import org.knotwise.waitlist.Answer;
import org.knotwise.waitlist.Waitlist;
import org.knotwise.waitlist.WaitlistOffer;

/** Times that are held for the client who waits, to take or to leave. */
class OfferedTimes extends Composite<Div> {

    private final OwnRecord own;
    private final transient Waitlist waitlist;
    private final transient Practice practice;
    private final transient Runnable again;

    /** @param again shows the page anew, after an answer */
    OfferedTimes(OwnRecord own, Waitlist waitlist, Practice practice, Runnable again) {
        this.own = own;
        this.waitlist = waitlist;
        this.practice = practice;
        this.again = again;
        List<WaitlistOffer> offers = waitlist.offersTo(own.client());
        getContent().setVisible(!offers.isEmpty());
        getContent().addClassName("kw-stack");
        offers.forEach(offer -> getContent().add(card(offer)));
    }

    private CardSection card(WaitlistOffer offer) {
        var when = new Paragraph(Words.of(
                "portal.offer.when",
                Formats.moment(practice.local(offer.time().start())),
                Formats.time(practice.local(offer.time().end()).toLocalTime()),
                offer.therapistName()));
        when.addClassName("kw-lead");
        var until = new Paragraph(Words.of(
                "portal.offer.until",
                Formats.time(practice.local(offer.answerBy()).toLocalTime())));
        until.addClassName("kw-quiet");
        var take = new Button(Words.of("portal.offer.take"), _ -> take(offer));
        take.addThemeVariants(ButtonVariant.PRIMARY);
        take.setDisableOnClick(true);
        var leave = new Button(Words.of("portal.offer.leave"), _ -> leave(offer));
        leave.setDisableOnClick(true);
        var answers = new Div(take, leave);
        answers.addClassName("portal-offer__answers");
        return new CardSection(Words.of("portal.offer.title"), when, until, answers);
    }

    /** The client is asked for anew: the page may be older than the login. */
    private void take(WaitlistOffer offer) {
        ClientId client = own.client();
        switch (waitlist.accept(client, offer.id())) {
            case Answer.Booked(var booked) ->
                Notices.done("portal.offer.taken", Formats.moment(practice.local(booked.start())));
            case Answer.TooLate(List<FreeTime> _) -> Notices.refused(Refusal.of("portal.offer.tooLate"));
            case Answer.Refused(Refusal why) -> Notices.refused(why);
        }
        again.run();
    }

    private void leave(WaitlistOffer offer) {
        switch (waitlist.decline(own.client(), offer.id())) {
            case Outcome.Done<?> _ -> Notices.done("portal.offer.left");
            case Outcome.Refused<?>(Refusal why) -> Notices.refused(why);
        }
        again.run();
    }
}
