package org.knotwise.series.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import org.knotwise.identity.AccountId;
import org.knotwise.practice.Practice;
import org.knotwise.scheduling.FreeTime;
import org.knotwise.scheduling.RoomId;
import org.knotwise.series.PlacedSession;
import org.knotwise.series.SeriesPreview;
import org.knotwise.shared.ui.CardSection;
import org.knotwise.shared.ui.Formats;
import org.knotwise.shared.ui.Icons;
import org.knotwise.shared.ui.Words;

/** A proposed series in a few sentences, and the button that books it. */
class SummaryCard extends Composite<Div> {

    SummaryCard(
            SeriesPreview preview, Map<AccountId, String> therapists, Practice practice, Button book, Button again) {
        List<FreeTime> times = preview.open().stream().map(PlacedSession::time).toList();
        var points = new UnorderedList();
        points.addClassName("series-summary");
        if (preview.breaches().isEmpty()) {
            points.add(point("check", Words.of("series.keepsGaps")));
        } else {
            preview.breaches().forEach(one -> points.add(point("triangle-alert", CostWords.breach(one))));
        }
        points.add(point("check", therapists(times, therapists)), point("check", rooms(times)));
        book.addThemeVariants(ButtonVariant.PRIMARY);
        book.setDisableOnClick(true);
        again.addThemeVariants(ButtonVariant.TERTIARY);
        var actions = new Div(book, again);
        actions.addClassName("series-summary__actions");
        var nothing = new Paragraph(Words.of("series.nothingBookedYet"));
        nothing.addClassNames("kw-quiet", "kw-small");
        getContent()
                .add(new CardSection(
                        Words.of(
                                "series.span",
                                times.size(),
                                Formats.dayAndMonth(
                                        practice.local(times.getFirst().start()).toLocalDate()),
                                Formats.dayAndMonth(
                                        practice.local(times.getLast().start()).toLocalDate())),
                        points,
                        nothing,
                        actions));
        getContent().addClassName("series-page__summary");
    }

    private static String therapists(List<FreeTime> times, Map<AccountId, String> names) {
        List<String> with = times.stream()
                .map(time -> names.getOrDefault(time.therapist(), ""))
                .distinct()
                .toList();
        return Words.of("series.therapists", with.size(), String.join(", ", with));
    }

    private static String rooms(List<FreeTime> times) {
        long changes = 0;
        for (int i = 1; i < times.size(); i++) {
            RoomId before = times.get(i - 1).room();
            changes += times.get(i).room().equals(before) ? 0 : 1;
        }
        return Words.of("series.rooms", changes);
    }

    private static Component point(String icon, String text) {
        return new ListItem(Icons.of(icon), new Span(text));
    }
}
