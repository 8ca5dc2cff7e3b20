package org.knotwise.schedule.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.dom.DomEvent;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.knotwise.scheduling.AppointmentId;
import org.knotwise.shared.ui.Words;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.NullNode;

/** The days of the calendar in the browser. It is given everything and decides nothing. */
@Tag("kw-week-calendar")
@JsModule("./week-calendar/kw-week-calendar.ts")
class WeekCalendar extends Component implements HasStyle {

    private static final List<String> WORDS = List.of(
            "title",
            "how",
            "column",
            "days",
            "columns",
            "zone",
            "span",
            "spokenPlace",
            "lifted",
            "dropped",
            "putBack",
            "free",
            "freeWith",
            "taken",
            "record",
            "chart",
            "move",
            "cancel");

    /** What is done with a card. */
    enum Act {
        RECORD,
        CHART,
        MOVE,
        CANCEL
    }

    /** Who answers what people do with it. What it names, it was given; but it comes from outside, and is looked up again. */
    interface Told {

        /** It is to be said where it may go. */
        void lifted(AppointmentId appointment);

        /** It was put somewhere; {@code end} is the minute at which it is to end. */
        void dropped(AppointmentId appointment, Board.Place place, int end);

        /** What was lifted stands where it came from. */
        void putBack();

        void acted(AppointmentId appointment, Act act);

        /** A free time was chosen for what is to be booked. */
        void chosen(Board.Place place);
    }

    private transient Wire.@Nullable Week shown;

    WeekCalendar(Told told) {
        getElement()
                .setPropertyMap(
                        "words",
                        WORDS.stream()
                                .collect(Collectors.toMap(word -> word, WeekCalendar::sentence, (one, _) -> one)));
        on("appointment-lifted", detail -> appointment(detail).ifPresent(told::lifted));
        on(
                "appointment-dropped",
                detail -> appointment(detail)
                        .ifPresent(id -> told.dropped(
                                id, place(detail), detail.path("to").asInt())));
        on("appointment-put-back", _ -> told.putBack());
        on(
                "appointment-acted",
                detail -> appointment(detail).ifPresent(id -> act(detail).ifPresent(act -> told.acted(id, act))));
        on("slot-chosen", detail -> told.chosen(place(detail)));
    }

    /** Shows this instead of what was there; the same again is not sent. */
    void show(Wire.Week week) {
        if (!week.equals(shown)) {
            shown = week;
            getElement().setPropertyBean("week", week);
        }
    }

    /** Offers these times for what is to be booked. */
    void offer(List<Wire.Fit> fits) {
        getElement().setPropertyList("fits", fits);
    }

    /** Says where what was lifted may go; empty if nothing is lifted. */
    void reach(Optional<Wire.Reach> reach) {
        reach.ifPresentOrElse(
                one -> getElement().setPropertyBean("reach", one),
                () -> getElement().setPropertyJson("reach", NullNode.getInstance()));
    }

    /** What was dropped was answered: it stands where the calendar says. */
    void settle() {
        getElement().callJsFunction("settle");
    }

    private void on(String event, Consumer<JsonNode> handler) {
        getElement()
                .addEventListener(event, (DomEvent happened) -> handler.accept(happened.getEventDetail(JsonNode.class)))
                .addEventDetail();
    }

    /** Sentences with places to be filled in the browser: each place stands for itself. */
    private static String sentence(String word) {
        return Words.of("schedule.js." + word, "{0}", "{1}", "{2}", "{3}");
    }

    private static Optional<AppointmentId> appointment(JsonNode detail) {
        try {
            return Optional.of(
                    new AppointmentId(UUID.fromString(detail.path("id").asString(""))));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    private static Board.Place place(JsonNode detail) {
        return new Board.Place(
                detail.path("day").asInt(),
                detail.path("column").asInt(),
                detail.path("from").asInt());
    }

    private static Optional<Act> act(JsonNode detail) {
        String wanted = detail.path("act").asString("").toUpperCase(Locale.ROOT);
        return Stream.of(Act.values()).filter(act -> act.name().equals(wanted)).findFirst();
    }
}
