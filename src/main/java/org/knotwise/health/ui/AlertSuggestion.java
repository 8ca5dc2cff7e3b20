package org.knotwise.health.ui;

import org.knotwise.atlas.Condition;
import org.knotwise.atlas.Condition.Kind;
import org.knotwise.health.AlertKind;
import org.knotwise.shared.ui.Words;

/** What an alert could say for an entry of the health profile; the therapist has the last word. */
final class AlertSuggestion {

    private static final int LONGEST = 200;

    private AlertSuggestion() {}

    static String text(Condition condition) {
        Condition.General general = condition.general();
        String all = general == null
                ? condition.name()
                : Words.of("alert.suggested", condition.name(), withoutStop(general.says()));
        return all.length() > LONGEST ? condition.name() : all;
    }

    static AlertKind kind(Condition condition) {
        return condition.kind() == Kind.ALLERGY ? AlertKind.ALLERGY : AlertKind.CAUTION;
    }

    /** Never a word of health: that something is to be asked is all that the desk needs. */
    static String deskWording(Condition condition) {
        Condition.General general = condition.general();
        if (general == null) {
            return "";
        }
        return switch (general.level()) {
            case AVOID, ASK -> Words.of("alert.suggestedForDesk");
            case LIGHTEN -> "";
        };
    }

    private static String withoutStop(String sentence) {
        return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
    }
}
