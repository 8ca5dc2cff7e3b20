package org.knotwise.tracing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.knotwise.atlas.ZoneShare;

/** How much of the drawn pain a muscle explains, zone by zone; the words beside it say the same. */
@Tag("kw-share")
@JsModule("./share/kw-share.ts")
public class ShareBar extends Component {

    ShareBar(List<ZoneShare> zones) {
        getElement()
                .setPropertyList("parts", zones.stream().map(ShareBar::drawn).toList());
    }

    private static Map<String, Object> drawn(ZoneShare zone) {
        return Map.of("share", zone.share(), "reach", zone.reach().name().toLowerCase(Locale.ROOT));
    }
}
