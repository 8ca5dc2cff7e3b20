package org.knotwise.scheduling.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Map;
import java.util.function.Function;
import org.knotwise.practice.Practice;
import org.knotwise.scheduling.FittedTime;
import org.knotwise.scheduling.FreeTime;
import org.knotwise.scheduling.GapWarning;
import org.knotwise.scheduling.MoveProposal;
import org.knotwise.scheduling.RoomId;
import org.knotwise.shared.ui.Formats;
import org.knotwise.shared.ui.Icons;
import org.knotwise.shared.ui.Words;

/** All the dates of a move, the old one and the new one, and what to mind. */
class MovePreview extends Composite<Div> {

    private final transient Practice practice;
    private final transient Function<FreeTime, String> roomOf;

    MovePreview(MoveProposal proposal, Practice practice, Map<RoomId, String> rooms) {
        this.practice = practice;
        this.roomOf = time -> rooms.getOrDefault(time.room(), "");
        var list = new UnorderedList();
        list.addClassName("scheduling-dates");
        proposal.dates().forEach(date -> list.add(item(date)));
        getContent().add(list);
        proposal.warnings().forEach(warning -> getContent().add(said(warning)));
    }

    private ListItem item(MoveProposal.Date date) {
        var old = new Span(Formats.day(date.from().toLocalDate()) + ", "
                + Formats.time(date.from().toLocalTime()));
        old.addClassName("scheduling-dates__old");
        var item = new ListItem(old);
        date.to().free().ifPresent(time -> {
            var arrow = new Span(Words.of("move.to"));
            arrow.addClassName("kw-quiet");
            var now = new Span(Formats.moment(practice.local(time.start())));
            now.addClassName("kw-lead");
            item.add(arrow, now);
        });
        if (date.to().fit() != FittedTime.Fit.EXACT) {
            var note = new Span(noteOn(date.to()));
            note.addClassName("kw-badge");
            note.addClassName("kw-badge--note");
            item.add(note);
        }
        return item;
    }

    private String noteOn(FittedTime to) {
        String wished = Formats.day(to.wished().toLocalDate()) + ", "
                + Formats.time(to.wished().toLocalTime());
        return switch (to.fit()) {
            case EXACT -> "";
            case OTHER_ROOM -> Words.of("fit.other_room", to.free().map(roomOf).orElse(""));
            case NEAREST -> Words.of("fit.nearest", wished);
            case NONE -> Words.of("fit.none", wished);
        };
    }

    private static Paragraph said(GapWarning warning) {
        String key = warning.days() < 0 ? "move.order" : warning.isTooShort() ? "move.tooShort" : "move.tooLong";
        var text = new Paragraph(Icons.of("triangle-alert"));
        text.add(new Span(Words.of(
                key,
                warning.before(),
                warning.session(),
                warning.days(),
                warning.off(),
                warning.min(),
                warning.max())));
        text.addClassName("scheduling-warning");
        return text;
    }
}
