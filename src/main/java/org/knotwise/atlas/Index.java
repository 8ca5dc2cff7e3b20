package org.knotwise.atlas;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The entries of one file in its order, found by id. Refuses an id that is used twice. */
final class Index<K, V> {

    private final List<V> inOrder;
    private final Map<K, V> byId = new HashMap<>();

    Index(String file, List<V> entries, Function<V, K> id) {
        inOrder = List.copyOf(entries);
        for (V entry : entries) {
            K key = id.apply(entry);
            if (byId.put(key, entry) != null) {
                throw new AtlasFault(file, String.valueOf(key), "is used twice");
            }
        }
    }

    List<V> all() {
        return inOrder;
    }

    Optional<V> find(K id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The entry, which the caller takes for granted; an unknown id is refused. */
    V get(K id) {
        V entry = byId.get(id);
        if (entry == null) {
            throw new IllegalArgumentException("The atlas does not know " + id);
        }
        return entry;
    }

    /** The entries of these ids, in the order of the ids. */
    List<V> get(List<? extends K> ids) {
        List<V> entries = new ArrayList<>();
        ids.forEach(id -> entries.add(get(id)));
        return List.copyOf(entries);
    }
}
