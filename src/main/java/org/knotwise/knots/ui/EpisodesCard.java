package org.knotwise.knots.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.knotwise.knots.ClosingDetails;
import org.knotwise.knots.KnotCourse.Ending;
import org.knotwise.knots.KnotCourse.Episode;
import org.knotwise.knots.KnotHistory;
import org.knotwise.knots.QuietTime;
import org.knotwise.shared.ui.CardSection;
import org.knotwise.shared.ui.Formats;
import org.knotwise.shared.ui.Words;

/** The episodes of a knot on an axis of time, and the same in words. */
class EpisodesCard extends Composite<CardSection> {

    /** So that a knot found today has a line too. */
    private static final int SHORTEST_AXIS_DAYS = 60;

    EpisodesCard(KnotHistory history, LocalDate today) {
        List<Episode> episodes = history.episodes();
        if (episodes.isEmpty()) {
            getContent().setVisible(false);
            return;
        }
        LocalDate first = episodes.getFirst().beganOn();
        LocalDate latest = today.minusDays(SHORTEST_AXIS_DAYS);
        LocalDate from = first.isBefore(latest) ? first : latest;
        var begin = new Span(Formats.date(from));
        var end = new Span(Words.of("recurring.today"));
        var ends = new Div(begin, end);
        ends.addClassNames("knots-episodes__ends", "kw-quiet", "kw-small");
        var list = new OrderedList();
        list.addClassName("knots-episodes__list");
        for (int i = 0; i < episodes.size(); i++) {
            list.add(item(episodes.get(i), QuietTime.before(episodes, i), history.closings()));
        }
        getContent().show(new IntervalLine(episodes, from.minusDays(1), today), ends, RecurringLegend.of(), list);
    }

    @Override
    protected CardSection initContent() {
        return new CardSection(Words.of("knot.episodes"));
    }

    private static ListItem item(Episode episode, Optional<QuietTime> quiet, List<ClosingDetails> closings) {
        LocalDate ended = episode.endedOn();
        Ending ending = episode.ending();
        var words = new Paragraph(
                ended == null || ending == null
                        ? Words.of("episode.open", Formats.date(episode.beganOn()))
                        : Words.of(
                                "episode.ended",
                                Formats.date(episode.beganOn()),
                                Words.of("episode.ending", ending),
                                Formats.date(ended)));
        var item = new ListItem(words);
        quiet.ifPresent(time -> item.add(quiet(Words.of("episode.quiet", time.weeks()))));
        if (ending == Ending.CLOSED) {
            closings.stream()
                    .filter(closing -> closing.on().equals(ended))
                    .reduce((_, later) -> later)
                    .ifPresent(closing -> item.add(quiet(said(closing))));
        }
        return item;
    }

    private static String said(ClosingDetails closing) {
        String reason = Words.of("closingReason", closing.draft().reason());
        return closing.draft().note().isEmpty()
                ? Words.of("episode.closedBy", reason, closing.by())
                : Words.of("episode.closedByWithNote", reason, closing.draft().note(), closing.by());
    }

    private static Paragraph quiet(String text) {
        var paragraph = new Paragraph(text);
        paragraph.addClassNames("kw-quiet", "kw-small");
        return paragraph;
    }
}
