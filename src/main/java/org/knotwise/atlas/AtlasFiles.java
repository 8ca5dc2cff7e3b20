package org.knotwise.atlas;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.knotwise.shared.Language;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The files of the atlas, opened by name. */
final class AtlasFiles {

    /** Files without a text that people read in their own language. */
    private static final Set<String> FIGURES = Set.of("prevalence.json");

    /** The file of what the names are called that several others share. */
    static final String NAMES = "names.json";

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
    private final Language language;

    AtlasFiles(Source source) {
        this(source, Language.ENGLISH);
    }

    private AtlasFiles(Source source, Language language) {
        this.source = source;
        this.language = language;
    }

    /** The same files, with every text that people read in that language. */
    AtlasFiles in(Language other) {
        return new AtlasFiles(source, other);
    }

    /**
     * What stands for the English texts of a file. Texts are known by themselves and not by their entry: the same caution
     * stands with many techniques, and a text that was changed in English has no translation until that is looked at too.
     */
    Translation translation(String file) {
        if (language == Language.ENGLISH || FIGURES.contains(file)) {
            return Translation.NONE;
        }
        String translated = language.code() + "/" + file;
        Map<String, String> texts = new HashMap<>();
        for (var text : root(translated).properties()) {
            texts.put(text.getKey(), text.getValue().asString());
        }
        return new Translation(translated, texts, file.equals(NAMES) ? null : translation(NAMES));
    }

    static AtlasFiles onClassPath() {
        return new AtlasFiles(Atlas.class::getResourceAsStream);
    }

    /** Reads a list of entries, each of which is known by the text in one of its fields. */
    <T> List<T> entries(String file, String idField, Function<AtlasEntry, T> reader) {
        JsonNode root = root(file);
        Translation translation = translation(file);
        if (!root.isArray()) {
            throw new AtlasFault(file, "the whole file", "is no list");
        }
        List<T> values = new ArrayList<>();
        int number = 0;
        for (JsonNode node : root) {
            number++;
            JsonNode id = node.path(idField);
            String name = id.isString() ? id.stringValue() : "entry " + number;
            values.add(new AtlasEntry(file, name, node, translation).readBy(reader));
        }
        return values;
    }

    /** Reads a file that is one object. */
    AtlasEntry object(String file) {
        return new AtlasEntry(file, "the whole file", root(file), Translation.NONE);
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
