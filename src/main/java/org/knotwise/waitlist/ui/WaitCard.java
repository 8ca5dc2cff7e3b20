package org.knotwise.waitlist.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.knotwise.clients.ClientCard;
import org.knotwise.clients.ClientDetails;
import org.knotwise.identity.Access;
import org.knotwise.identity.Right;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.ui.CardSection;
import org.knotwise.shared.ui.Icons;
import org.knotwise.shared.ui.Words;
import org.knotwise.waitlist.Waitlist;
import org.knotwise.waitlist.WaitlistRow;

/** In the overview of a record, what the client waits for. */
@org.springframework.stereotype.Component
class WaitCard implements ClientCard {

    private final Waitlist waitlist;
    private final WaitDeeds deeds;
    private final Access access;

    WaitCard(Waitlist waitlist, WaitDeeds deeds, Access access) {
        this.waitlist = waitlist;
        this.deeds = deeds;
        this.access = access;
    }

    @Override
    public int order() {
        return 31;
    }

    @Override
    public Right needs() {
        return Right.APPOINTMENT_BOOK;
    }

    @Override
    public Component show(ClientDetails client) {
        var holder = new Div();
        holder.addClassName("clients-record__card");
        if (access.may(Right.APPOINTMENT_BOOK, client.id())) {
            fill(holder, client.id());
        }
        return holder;
    }

    private void fill(Div holder, ClientId client) {
        holder.removeAll();
        Runnable again = () -> fill(holder, client);
        List<WaitlistRow> rows = waitlist.of(client);
        Component[] content = rows.isEmpty()
                ? new Component[] {new Paragraph(Words.of("waitlist.card.empty"))}
                : rows.stream().map(row -> deeds.row(row, false, again)).toArray(Component[]::new);
        var card = new CardSection(Words.of("waitlist.title"), content);
        card.withActions(new Button(Words.of("waitlist.add"), Icons.of("clock"), _ -> deeds.add(client, again)));
        holder.add(card);
    }
}
