package org.knotwise.bodymap;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * A drawing of the body, or of a part of it. Each has units of its own. The client's right is at the viewer's left in
 * front and at the viewer's right behind.
 */
public enum BodyView {
    FRONT(true),
    BACK(true),
    HEAD_FRONT(true),
    HEAD_SIDE(false),
    HEAD_BACK(true),
    HAND_PALM(false),
    HAND_BACK(false),
    FOOT_TOP(false),
    FOOT_SOLE(false),
    FOOT_OUTER(false),
    FOOT_INNER(false);

    private final boolean showsBothSides;

    BodyView(boolean showsBothSides) {
        this.showsBothSides = showsBothSides;
    }

    /** Whether both sides are in one drawing; if not, it is drawn for one side, and mirrored for the left. */
    public boolean showsBothSides() {
        return showsBothSides;
    }

    /** As the data of the drawing name it, such as {@code head-side}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The view of that {@link #id}; empty if there is none. */
    public static Optional<BodyView> named(String id) {
        return Arrays.stream(values()).filter(view -> view.id().equals(id)).findFirst();
    }
}
