package org.knotwise.exchange.internal;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.knotwise.clients.Folding;

/** What a client agreed to, in the words of other systems. */
record Reminders(boolean byEmail, boolean byText) {

    private static final Set<String> EMAIL = Set.of("email", "mail", "correo", "courriel");
    private static final Set<String> TEXT = Set.of("sms", "text", "txt");
    private static final Set<String> BOTH = Set.of("both", "all", "beide", "beides", "ambos", "entrambi", "tous");
    private static final Set<String> NEITHER = Set.of(
            "none", "no", "off", "never", "nein", "keine", "keiner", "ninguno", "ninguna", "aucun", "nessuno", "geen",
            "nenhum");
    private static final Set<String> WITHOUT_MEANING = Set.of(
            "and",
            "und",
            "y",
            "et",
            "e",
            "en",
            "message",
            "only",
            "phone",
            "call",
            "telefon",
            "telefono",
            "telephone",
            "post");
    private static final Set<String> YES =
            Set.of("yes", "y", "true", "1", "x", "on", "ja", "j", "si", "s", "oui", "o", "sim", "wahr", "vrai");
    private static final Set<String> NO =
            Set.of("no", "n", "false", "0", "off", "nein", "non", "nao", "nee", "falsch", "faux", "falso");

    /** Nothing when a word is not understood, or when yes and no stand side by side: "no SMS" is no consent. */
    static Optional<Reminders> of(String cell) {
        Set<String> words =
                Set.copyOf(List.of(Folding.fold(cell).replace("e mail", "email").split(" ")));
        boolean understood = words.stream().allMatch(Reminders::isKnown);
        boolean both = has(words, BOTH);
        Reminders reminders = new Reminders(both || has(words, EMAIL), both || has(words, TEXT));
        boolean contradictory = has(words, NEITHER) && (reminders.byEmail || reminders.byText);
        return understood && !contradictory ? Optional.of(reminders) : Optional.empty();
    }

    /** Yes or no in the seven languages; nothing when it is neither. */
    static Optional<Boolean> yesOrNo(String cell) {
        String word = Folding.fold(cell);
        if (YES.contains(word)) {
            return Optional.of(true);
        }
        return NO.contains(word) ? Optional.of(false) : Optional.empty();
    }

    private static boolean isKnown(String word) {
        return Stream.of(EMAIL, TEXT, BOTH, NEITHER, WITHOUT_MEANING).anyMatch(known -> known.contains(word));
    }

    private static boolean has(Set<String> words, Set<String> wanted) {
        return !Collections.disjoint(words, wanted);
    }
}
