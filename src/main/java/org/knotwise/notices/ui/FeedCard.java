package org.knotwise.notices.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.knotwise.notices.CalendarFeed;
import org.knotwise.practice.Practice;
import org.knotwise.shared.Outcome;
import org.knotwise.shared.ui.CardSection;
import org.knotwise.shared.ui.Formats;
import org.knotwise.shared.ui.Notices;
import org.knotwise.shared.ui.Words;
import org.springframework.modulith.NamedInterface;

/** Lets one's own calendar program read along: makes the address, shows it this once, and voids it. */
@NamedInterface("feed")
public final class FeedCard extends Composite<CardSection> {

    private final transient Supplier<Optional<CalendarFeed>> present;
    private final transient Function<Boolean, Outcome<String>> make;
    private final transient Runnable revoke;
    private final transient Practice practice;
    private final String namesKey;

    /**
     * A card.
     *
     * @param namesKey the key of what it means to show names
     * @param make with names or without; answers with the address
     */
    public FeedCard(
            String namesKey,
            Supplier<Optional<CalendarFeed>> present,
            Function<Boolean, Outcome<String>> make,
            Runnable revoke,
            Practice practice) {
        this.namesKey = namesKey;
        this.present = present;
        this.make = make;
        this.revoke = revoke;
        this.practice = practice;
    }

    @Override
    protected CardSection initContent() {
        var card = new CardSection(Words.of("feed.title")).withClass("notices-feed");
        refresh(card);
        return card;
    }

    private void refresh(CardSection card) {
        Optional<CalendarFeed> feed = present.get();
        var text = new Paragraph(Words.of("feed.text"));
        text.addClassName("kw-quiet");
        var deeds = new Div();
        deeds.addClassName("notices-feed__deeds");
        deeds.add(new Button(Words.of(feed.isEmpty() ? "feed.make" : "feed.makeAgain"), _ -> ask(card)));
        feed.ifPresent(_ -> {
            var away = new Button(Words.of("feed.revoke"), _ -> {
                revoke.run();
                Notices.done("feed.revoked");
                refresh(card);
            });
            away.addThemeVariants(ButtonVariant.TERTIARY);
            deeds.add(away);
        });
        Component state = feed.map(this::state).orElseGet(() -> new Span(Words.of("feed.none")));
        card.show(text, state, deeds);
    }

    private Component state(CalendarFeed feed) {
        String since = Formats.date(practice.local(feed.madeAt()).toLocalDate());
        return new Span(
                feed.readAt() == null
                        ? Words.of("feed.made", since)
                        : Words.of("feed.read", since, Formats.moment(practice.local(feed.readAt()))));
    }

    private void ask(CardSection card) {
        var dialog = new Dialog(Words.of("feed.title"));
        var names = new Checkbox(Words.of(namesKey));
        names.setHelperText(Words.of("feed.names.help"));
        dialog.add(new Paragraph(Words.of("feed.secret")), names);
        var confirm = new Button(Words.of("feed.make"));
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        confirm.setDisableOnClick(true);
        confirm.addClickListener(_ -> {
            dialog.close();
            switch (make.apply(names.getValue())) {
                case Outcome.Done<String>(String address) -> {
                    refresh(card);
                    tell(address);
                }
                case Outcome.Refused<String>(var why) -> Notices.refused(why);
            }
        });
        dialog.getFooter().add(new Button(Words.of("dialog.cancel"), _ -> dialog.close()), confirm);
        dialog.open();
    }

    private static void tell(String address) {
        var dialog = new Dialog(Words.of("feed.address"));
        var shown = new Span(address);
        shown.addClassName("notices-link");
        dialog.add(new Paragraph(Words.of("feed.address.text")), shown, new Paragraph(Words.of("feed.address.once")));
        var done = new Button(Words.of("feed.address.done"), _ -> dialog.close());
        done.addThemeVariants(ButtonVariant.PRIMARY);
        dialog.getFooter().add(done);
        dialog.open();
    }
}
