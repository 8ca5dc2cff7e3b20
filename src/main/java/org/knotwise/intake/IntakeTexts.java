package org.knotwise.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import org.knotwise.shared.Language;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * What every client consents to with the form. The files hold every version that was ever in use; one that is there is never
 * changed, because forms name it, and says the same in every language.
 */
@Component
public class IntakeTexts {

    private static final Map<Language, String> FILES =
            Map.of(Language.ENGLISH, "intake-consents.json", Language.SPANISH, "intake-consents_es.json");

    /**
     * One version.
     *
     * @param treatment what is agreed to be done
     * @param data what is agreed to be kept
     */
    public record Text(String treatment, String data) {}

    private final Map<Language, NavigableMap<Integer, Text>> versions = new EnumMap<>(Language.class);

    IntakeTexts() {
        FILES.forEach((language, file) -> versions.put(language, read(file)));
        versions.forEach((language, texts) -> {
            if (!texts.keySet().equals(in(Language.ENGLISH).keySet())) {
                throw new IllegalStateException(language + " does not hold the same versions as English");
            }
        });
    }

    /** The version that is signed now. */
    public int current() {
        return in(Language.ENGLISH).lastKey();
    }

    /** A version that is or was in use, in the language of the reader; throws for any other. */
    public Text text(int version, Locale reader) {
        return Objects.requireNonNull(in(Language.of(reader)).get(version), () -> "There is no version " + version);
    }

    private NavigableMap<Integer, Text> in(Language language) {
        return Objects.requireNonNull(versions.get(language));
    }

    private static NavigableMap<Integer, Text> read(String file) {
        try (InputStream in = Objects.requireNonNull(IntakeTexts.class.getResourceAsStream(file), file)) {
            return new JsonMapper().readValue(in, new TypeReference<TreeMap<Integer, Text>>() {});
        } catch (IOException broken) {
            throw new UncheckedIOException(file, broken);
        }
    }
}
