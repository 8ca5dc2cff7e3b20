package org.knotwise.health;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import org.knotwise.atlas.Muscle.SensitiveRegion;
import org.knotwise.shared.Language;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is signed for each sensitive region, in every language. The files hold every version that was ever in use; one that
 * is there is never changed, because consents name it. A new wording is a new version with all regions.
 */
@Component
public class ConsentTexts {

    private static final Map<Language, String> FILES =
            Map.of(Language.ENGLISH, "consents.json", Language.SPANISH, "consents_es.json");

    private final Map<Language, NavigableMap<Integer, Map<String, String>>> versions = new EnumMap<>(Language.class);

    ConsentTexts() {
        FILES.forEach((language, file) -> versions.put(language, read(file)));
        FILES.forEach(this::check);
    }

    private void check(Language language, String file) {
        NavigableMap<Integer, Map<String, String>> texts = in(language);
        if (!texts.keySet().equals(in(Language.ENGLISH).keySet())) {
            throw new IllegalStateException(file + " does not hold the same versions as in English");
        }
        texts.forEach((version, regions) -> {
            for (SensitiveRegion region : SensitiveRegion.values()) {
                if (!regions.containsKey(key(region))) {
                    throw new IllegalStateException(file + ", version " + version + ": no text for " + key(region));
                }
            }
        });
    }

    private NavigableMap<Integer, Map<String, String>> in(Language language) {
        return Objects.requireNonNull(versions.get(language));
    }

    /** The version that is signed now. */
    public int current() {
        return in(Language.ENGLISH).lastKey();
    }

    /** The text of a version that is or was in use, in English; throws for any other. */
    public String text(SensitiveRegion region, int version) {
        return text(region, version, Locale.ENGLISH);
    }

    /** The same in the language of the reader; a version says the same in every language. */
    public String text(SensitiveRegion region, int version, Locale reader) {
        Map<String, String> texts = in(Language.of(reader)).get(version);
        if (texts == null) {
            throw new IllegalArgumentException("There is no version " + version + " of the consent texts");
        }
        return Objects.requireNonNull(texts.get(key(region)));
    }

    private static String key(SensitiveRegion region) {
        return region.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static NavigableMap<Integer, Map<String, String>> read(String file) {
        try (InputStream in = Objects.requireNonNull(ConsentTexts.class.getResourceAsStream(file), file)) {
            return new JsonMapper().readValue(in, new TypeReference<TreeMap<Integer, Map<String, String>>>() {});
        } catch (IOException broken) {
            throw new UncheckedIOException(file, broken);
        }
    }
}
