package org.knotwise.atlas;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One entry of a file of the atlas while it is read. Strict on purpose: what is missing, of another type or blank is a
 * fault, and so is a field that nobody read, because it would be data that everybody believes to be in use.
 */
final class AtlasEntry {

    private final String file;
    private final String id;
    private final JsonNode node;
    private final Translation translation;
    private final Set<String> read = new HashSet<>();

    AtlasEntry(String file, String id, JsonNode node, Translation translation) {
        this.file = file;
        this.id = id;
        this.node = node;
        this.translation = translation;
        if (!node.isObject()) {
            throw fault("is no object");
        }
    }

    String file() {
        return file;
    }

    String id() {
        return id;
    }

    String text(String field) {
        return nonBlank(field, required(field));
    }

    /** A text that people read, in the language of the reading. */
    String words(String field) {
        return translation.of(this, text(field));
    }

    /** A name that is also an id, in the language of the reading. */
    String name(String field) {
        return translation.ofName(this, text(field));
    }

    /** Names that are also ids, in the language of the reading. */
    List<String> names(String field) {
        return texts(field).stream().map(name -> translation.ofName(this, name)).toList();
    }

    /** Texts that people read, in the language of the reading. */
    List<String> allWords(String field) {
        return texts(field).stream().map(text -> translation.of(this, text)).toList();
    }

    @Nullable
    String textOrNull(String field) {
        return has(field) ? text(field) : null;
    }

    List<String> texts(String field) {
        return list(field, item -> nonBlank(field, item));
    }

    boolean flag(String field) {
        JsonNode value = required(field);
        if (!value.isBoolean()) {
            throw fault(field + " is neither true nor false");
        }
        return value.booleanValue();
    }

    /** False where the field is left out. */
    boolean flagIfGiven(String field) {
        return has(field) && flag(field);
    }

    int integer(String field) {
        return integer(field, required(field));
    }

    @Nullable
    Integer integerOrNull(String field) {
        return has(field) ? integer(field) : null;
    }

    double number(String field) {
        return number(field, required(field));
    }

    /** A pair of integers, low and high; null where the field is null. */
    @Nullable
    List<Integer> pairOrNull(String field) {
        return has(field) ? pair(field, list(field, item -> integer(field, item))) : null;
    }

    /** A pair of numbers, low and high; null where the field is null. */
    @Nullable
    List<Double> numbersOrNull(String field) {
        return has(field) ? pair(field, list(field, item -> number(field, item))) : null;
    }

    <E extends Enum<E>> E choice(String field, Class<E> type) {
        return constant(field, text(field), type);
    }

    <E extends Enum<E>> @Nullable E choiceOrNull(String field, Class<E> type) {
        return has(field) ? choice(field, type) : null;
    }

    <E extends Enum<E>> Set<E> choices(String field, Class<E> type) {
        Set<E> constants = new HashSet<>();
        for (String name : texts(field)) {
            if (!constants.add(constant(field, name, type))) {
                throw fault(field + " names " + name + " twice");
            }
        }
        return constants;
    }

    <T> List<T> ids(String field, Function<String, T> type) {
        List<String> names = texts(field);
        if (new HashSet<>(names).size() != names.size()) {
            throw fault(field + " names something twice");
        }
        return names.stream().map(type).toList();
    }

    <T> List<T> entries(String field, Function<AtlasEntry, T> reader) {
        return list(field, item -> new AtlasEntry(file, id, item, translation).readBy(reader));
    }

    <T> @Nullable T entryOrNull(String field, Function<AtlasEntry, T> reader) {
        return has(field) ? new AtlasEntry(file, id, required(field), translation).readBy(reader) : null;
    }

    /** Reads the whole entry; a refusal by a value, or a field left unread, becomes a fault of this entry. */
    <T> T readBy(Function<AtlasEntry, T> reader) {
        T value;
        try {
            value = reader.apply(this);
        } catch (IllegalArgumentException refused) {
            throw new AtlasFault(file, id, String.valueOf(refused.getMessage()), refused);
        }
        for (String field : node.propertyNames()) {
            if (!read.contains(field)) {
                throw fault("has a field that is not known: " + field);
            }
        }
        return value;
    }

    AtlasFault fault(String what) {
        return new AtlasFault(file, id, what);
    }

    private boolean has(String field) {
        read.add(field);
        return node.hasNonNull(field);
    }

    private JsonNode required(String field) {
        if (!has(field)) {
            throw fault("has no " + field);
        }
        return node.get(field);
    }

    private <T> List<T> list(String field, Function<JsonNode, T> reader) {
        JsonNode value = required(field);
        if (!value.isArray()) {
            throw fault(field + " is no list");
        }
        List<T> items = new ArrayList<>();
        value.forEach(item -> items.add(reader.apply(item)));
        return items;
    }

    private <T> List<T> pair(String field, List<T> items) {
        if (items.size() != 2) {
            throw fault(field + " is no pair");
        }
        return items;
    }

    private String nonBlank(String field, JsonNode value) {
        if (!value.isString() || value.stringValue().isBlank()) {
            throw fault(field + " is no text");
        }
        return value.stringValue();
    }

    private int integer(String field, JsonNode value) {
        if (!value.isInt()) {
            throw fault(field + " is no whole number");
        }
        return value.intValue();
    }

    private double number(String field, JsonNode value) {
        if (!value.isNumber()) {
            throw fault(field + " is no number");
        }
        return value.doubleValue();
    }

    private <E extends Enum<E>> E constant(String field, String name, Class<E> type) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(name)) {
                return constant;
            }
        }
        throw fault(field + " is not one of its words: " + name);
    }
}
