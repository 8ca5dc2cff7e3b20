package org.knotwise.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** One whole in parts, each filled as far as it is explained. The words beside it say the same. */
@Tag("kw-share")
@JsModule("./share/kw-share.ts")
public final class ShareBar extends Component {

    /** How a part is filled. */
    public enum Fill {
        DARK,
        LIGHT,
        NONE
    }

    /**
     * One part.
     *
     * @param share of the whole, 0 to 1
     */
    public record Part(double share, Fill fill) {}

    public ShareBar(List<Part> parts) {
        getElement()
                .setPropertyList("parts", parts.stream().map(ShareBar::drawn).toList());
    }

    private static Map<String, Object> drawn(Part part) {
        return Map.of("share", part.share(), "fill", part.fill().name().toLowerCase(Locale.ROOT));
    }
}
