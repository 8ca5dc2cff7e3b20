package org.knotwise.scheduling.internal;

import java.util.Comparator;
import java.util.UUID;

/** Who or what cannot be in two places at once. */
public record Resource(Kind kind, UUID id) implements Comparable<Resource> {

    /** In the order of their names. */
    public enum Kind {
        CLIENT,
        ROOM,
        /** All settings together, so that two changes that contradict each other cannot pass each other. */
        SETTINGS,
        THERAPIST
    }

    /** The order in which everybody locks. By the id's text: as a number, Java and the databases sort it differently. */
    private static final Comparator<Resource> LOCK_ORDER = Comparator.comparing(
                    (Resource resource) -> resource.kind().name())
            .thenComparing(resource -> resource.id().toString());

    public static Resource settings() {
        return new Resource(Kind.SETTINGS, new UUID(0, 0));
    }

    @Override
    public int compareTo(Resource other) {
        return LOCK_ORDER.compare(this, other);
    }
}
