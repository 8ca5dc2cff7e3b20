package org.knotwise.health;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import org.knotwise.atlas.Muscle.SensitiveRegion;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is signed for each sensitive region. The file holds every version that was ever in use; one that is there is never
 * changed, because consents name it. A new wording is a new version with all regions.
 */
@Component
public class ConsentTexts {

    private static final String FILE = "consents.json";

    private final NavigableMap<Integer, Map<String, String>> versions;

    ConsentTexts() {
        this.versions = read();
        versions.forEach((version, texts) -> {
            for (SensitiveRegion region : SensitiveRegion.values()) {
                if (!texts.containsKey(key(region))) {
                    throw new IllegalStateException(FILE + ", version " + version + ": no text for " + key(region));
                }
            }
        });
    }

    /** The version that is signed now. */
    public int current() {
        return versions.lastKey();
    }

    /** The text of a version that is or was in use; throws for any other. */
    public String text(SensitiveRegion region, int version) {
        Map<String, String> texts = versions.get(version);
        if (texts == null) {
            throw new IllegalArgumentException("There is no version " + version + " of the consent texts");
        }
        return Objects.requireNonNull(texts.get(key(region)));
    }

    private static String key(SensitiveRegion region) {
        return region.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static NavigableMap<Integer, Map<String, String>> read() {
        try (InputStream in = Objects.requireNonNull(ConsentTexts.class.getResourceAsStream(FILE), FILE)) {
            return new JsonMapper().readValue(in, new TypeReference<TreeMap<Integer, Map<String, String>>>() {});
        } catch (IOException broken) {
            throw new UncheckedIOException(FILE, broken);
        }
    }
}
