package org.knotwise.atlas;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The files of the atlas, opened by name. */
final class AtlasFiles {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /** Opens a file by its name; null if there is none. */
    @FunctionalInterface
    interface Source {
        @Nullable
        InputStream open(String file) throws IOException;
    }

    private final Source source;

    AtlasFiles(Source source) {
        this.source = source;
    }

    static AtlasFiles onClassPath() {
        return new AtlasFiles(Atlas.class::getResourceAsStream);
    }

    /** Reads a list of entries, each of which is known by the text in one of its fields. */
    <T> List<T> entries(String file, String idField, Function<AtlasEntry, T> reader) {
        JsonNode root = root(file);
        if (!root.isArray()) {
            throw new AtlasFault(file, "the whole file", "is no list");
        }
        List<T> values = new ArrayList<>();
        int number = 0;
        for (JsonNode node : root) {
            number++;
            JsonNode id = node.path(idField);
            String name = id.isString() ? id.stringValue() : "entry " + number;
            values.add(new AtlasEntry(file, name, node).readBy(reader));
        }
        return values;
    }

    /** Reads a file that is one object. */
    AtlasEntry object(String file) {
        return new AtlasEntry(file, "the whole file", root(file));
    }

    private JsonNode root(String file) {
        try (InputStream in = source.open(file)) {
            if (in == null) {
                throw new AtlasFault(file, "the whole file", "is missing");
            }
            return JSON.readTree(in);
        } catch (IOException | JacksonException broken) {
            throw new AtlasFault(file, "the whole file", "cannot be read", broken);
        }
    }
}
