package org.knotwise.atlas;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What stands for each English text of a file in another language. */
final class Translation {

    /** English itself. */
    static final Translation NONE = new Translation("", Map.of());

    private final String file;
    private final Map<String, String> texts;
    private final @Nullable Translation names;

    private Translation(String file, Map<String, String> texts) {
        this(file, texts, null);
    }

    /** @param names what stands for the names that several files share; null for the file of these names itself */
    Translation(String file, Map<String, String> texts, @Nullable Translation names) {
        this.file = file;
        this.texts = Map.copyOf(texts);
        this.names = names;
    }

    /** The text of the entry; a fault if there is none for it. */
    String of(AtlasEntry entry, String english) {
        if (this == NONE) {
            return english;
        }
        String text = texts.get(english);
        if (text == null || text.isBlank()) {
            throw new AtlasFault(file, entry.id(), "has nothing for: " + english);
        }
        return text;
    }

    /** The same for a name that stands in several files, such as that of a part of the body. */
    String ofName(AtlasEntry entry, String english) {
        return names == null ? of(entry, english) : names.of(entry, english);
    }

    /** What a name is called; the name itself if nobody reads it. */
    String called(String english) {
        return texts.getOrDefault(english, english);
    }

    /** The texts that have something standing for them. */
    Set<String> english() {
        return texts.keySet();
    }
}
