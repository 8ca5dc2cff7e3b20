package org.knotwise.followups.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import org.knotwise.clients.ui.ClientNavigation;
import org.knotwise.followups.FollowUpRow;
import org.knotwise.shared.ui.CardSection;
import org.knotwise.shared.ui.EmptyState;
import org.knotwise.shared.ui.Names;
import org.knotwise.shared.ui.Words;
import org.springframework.modulith.NamedInterface;

/** The first of what is due, as a card for the first page of a day. */
@NamedInterface("card")
public final class DueCard {

    private DueCard() {}

    public static Component of(List<FollowUpRow> rows, LocalDate today) {
        return new CardSection(Words.of("followUps.dueTitle"), rows.isEmpty() ? empty() : list(rows, today));
    }

    private static Component empty() {
        return new EmptyState("list-checks", Words.of("followUps.empty.title"), Words.of("followUps.empty.text"));
    }

    private static Component list(List<FollowUpRow> rows, LocalDate today) {
        var list = new UnorderedList();
        list.addClassName("kw-rows");
        for (FollowUpRow row : rows) {
            var avatar = Names.avatar(row.clientName(), row.client().hashCode());
            avatar.getElement().setAttribute("aria-hidden", "true");
            var words = new Div(ClientNavigation.link(row.clientName(), row.client()));
            if (row.session() == null) {
                // What asks to book has a button that says so.
                words.add(new Div(Words.of("followUpKind", row.kind())));
            }
            words.add(FollowUpsView.dueOf(row, today));
            var main = new Div(avatar, words);
            main.addClassNames("kw-row__main", "followups-due__main");
            var end = new Div();
            end.addClassName("kw-row__end");
            end.add(FollowUpDeeds.seeTo(row));
            var item = new ListItem(main, end);
            item.addClassName("kw-row");
            list.add(item);
        }
        return list;
    }
}
