package org.knotwise.portal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.knotwise.shared.ui.Words;

/** Counts a hold down, round by round. It runs in the page alone, so it needs no connection once it is there. */
@Tag("kw-hold-timer")
@JsModule("./hold-timer/kw-hold-timer.ts")
class HoldTimer extends Component {

    private static final List<String> WORDS = List.of(
            "start",
            "pause",
            "resume",
            "skip",
            "again",
            "stop",
            "hold",
            "rest",
            "paused",
            "done",
            "stopped",
            "seconds",
            "spokenStart",
            "spokenHalf",
            "spokenEnd");

    /** @param exercise what is held, for those who only hear the buttons */
    HoldTimer(String exercise, Duration hold, int rounds) {
        getElement().setProperty("exercise", exercise);
        getElement().setProperty("seconds", (double) hold.toSeconds());
        getElement().setProperty("rounds", rounds);
        getElement()
                .setPropertyMap(
                        "words",
                        WORDS.stream().collect(Collectors.toMap(word -> word, word -> Words.of("holdTimer." + word))));
    }

    /** Runs once all rounds are through, with how long was held in all; who skipped them held nothing. */
    void whenHeld(Consumer<Duration> deed) {
        getElement()
                .addEventListener(
                        "finished",
                        event -> deed.accept(Duration.ofSeconds(
                                event.getEventData().get("event.detail.seconds").asLong())))
                .addEventData("event.detail.seconds");
    }

    /** Runs when somebody ends it because it hurts. */
    void whenStopped(Runnable deed) {
        getElement().addEventListener("ended", _ -> deed.run());
    }
}
