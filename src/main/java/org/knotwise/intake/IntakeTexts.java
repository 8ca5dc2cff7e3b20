package org.knotwise.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * What every client consents to with the form. The file holds every version that was ever in use; one that is there is never
 * changed, because forms name it.
 */
@Component
public class IntakeTexts {

    private static final String FILE = "intake-consents.json";

    /**
     * One version.
     *
     * @param treatment what is agreed to be done
     * @param data what is agreed to be kept
     */
    public record Text(String treatment, String data) {}

    private final NavigableMap<Integer, Text> versions = read();

    IntakeTexts() {}

    /** The version that is signed now. */
    public int current() {
        return versions.lastKey();
    }

    /** A version that is or was in use; throws for any other. */
    public Text text(int version) {
        return Objects.requireNonNull(versions.get(version), () -> "There is no version " + version);
    }

    private static NavigableMap<Integer, Text> read() {
        try (InputStream in = Objects.requireNonNull(IntakeTexts.class.getResourceAsStream(FILE), FILE)) {
            Map<Integer, Text> all = new JsonMapper().readValue(in, new TypeReference<TreeMap<Integer, Text>>() {});
            return new TreeMap<>(all);
        } catch (IOException broken) {
            throw new UncheckedIOException(FILE, broken);
        }
    }
}
