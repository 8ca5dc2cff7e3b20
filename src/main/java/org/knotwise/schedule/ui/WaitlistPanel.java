package org.knotwise.schedule.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import org.knotwise.shared.ui.CardSection;
import org.knotwise.shared.ui.EmptyState;
import org.knotwise.shared.ui.Words;
import org.knotwise.waitlist.Waitlist;
import org.knotwise.waitlist.WaitlistRow;
import org.knotwise.waitlist.ui.WaitDeeds;

/** Who waits for a time, the most urgent first, with what can be offered. */
@org.springframework.stereotype.Component
class WaitlistPanel implements SchedulePanel {

    private static final int SHOWN = 5;

    private final Waitlist waitlist;
    private final WaitDeeds deeds;

    WaitlistPanel(Waitlist waitlist, WaitDeeds deeds) {
        this.waitlist = waitlist;
        this.deeds = deeds;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Optional<Component> show(ScheduleDesk desk) {
        if (!desk.books()) {
            return Optional.empty();
        }
        var card = new CardSection(Words.of("waitlist.title"));
        var order = new Span(Words.of("waitlist.byNeed"));
        order.addClassName("kw-quiet");
        card.withActions(order);
        fill(card);
        return Optional.of(card);
    }

    private void fill(CardSection card) {
        List<WaitlistRow> rows = waitlist.waiting();
        if (rows.isEmpty()) {
            card.show(new EmptyState("clock", Words.of("waitlist.empty.title"), Words.of("waitlist.empty.text")));
            return;
        }
        card.show(rows.stream()
                .limit(SHOWN)
                .map(row -> deeds.row(row, true, () -> fill(card)))
                .toArray(Component[]::new));
    }
}
