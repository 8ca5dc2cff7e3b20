package org.knotwise.visits.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.time.Duration;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import org.knotwise.shared.ui.Words;

/** Counts the holds of a treatment down, and says how long was held in all. */
@Tag("kw-hold-timer")
@JsModule("./hold-timer/kw-hold-timer.ts")
class HoldTimer extends Component {

    private static final int ROUNDS = 3;
    private static final List<String> WORDS =
            List.of("start", "pause", "resume", "again", "more", "next", "skip", "hold");
    private static final List<String> SPOKEN = List.of("spokenStart", "spokenHalf", "spokenEnd");

    /**
     * @param technique for those who only hear the button
     * @param held is given the seconds that were held in all, whenever a hold ends
     */
    HoldTimer(String technique, Duration hold, IntConsumer held) {
        getElement().setProperty("exercise", technique);
        getElement().setProperty("hands", true);
        getElement().setProperty("rounds", ROUNDS);
        getElement().setProperty("seconds", (double) hold.toSeconds());
        var words = WORDS.stream().collect(Collectors.toMap(word -> word, word -> Words.of("chart.timer." + word)));
        SPOKEN.forEach(word -> words.put(word, Words.of("holdTimer." + word)));
        words.put("seconds", Words.of("chart.timer.of", clock(hold)));
        getElement().setPropertyMap("words", words);
        addListener(Held.class, event -> held.accept(event.seconds));
    }

    private static String clock(Duration hold) {
        return hold.toMinutes() + ":" + (hold.toSecondsPart() < 10 ? "0" : "") + hold.toSecondsPart();
    }

    /** A hold has ended, or is paused. */
    @DomEvent("held")
    public static class Held extends ComponentEvent<HoldTimer> {

        private final int seconds;

        public Held(HoldTimer source, boolean fromClient, @EventData("event.detail.seconds") int seconds) {
            super(source, fromClient);
            this.seconds = seconds;
        }
    }
}
