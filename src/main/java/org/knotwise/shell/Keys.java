package org.knotwise.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** The keys that hold on every page. */
@Tag("kw-keys")
@JsModule("./keys/kw-keys.ts")
class Keys extends Component {

    /** What a key asks for. */
    enum Wish {
        SEARCH,
        HIDE_NAMES,
        LIST_KEYS
    }

    private static final Map<String, Wish> WISHES =
            Map.of("search", Wish.SEARCH, "hide-names", Wish.HIDE_NAMES, "list-keys", Wish.LIST_KEYS);

    private boolean singleKeys = true;

    Keys(Consumer<Wish> listener) {
        addListener(KeyWish.class, event -> {
            singleKeys = event.singleKeys;
            Optional.ofNullable(WISHES.get(event.wish)).ifPresent(listener);
        });
    }

    /** Whether keys without Ctrl do something; as this browser was told last. */
    boolean singleKeys() {
        return singleKeys;
    }

    void setSingleKeys(boolean on) {
        singleKeys = on;
        getElement().setAttribute("single-keys", on ? "on" : "off");
    }

    /** A key was pressed that asks for something. */
    @DomEvent("key-wish")
    public static class KeyWish extends ComponentEvent<Keys> {

        private final String wish;
        private final boolean singleKeys;

        public KeyWish(
                Keys source,
                boolean fromClient,
                @EventData("event.detail.wish") String wish,
                @EventData("event.detail.singleKeys") boolean singleKeys) {
            super(source, fromClient);
            this.wish = wish;
            this.singleKeys = singleKeys;
        }
    }
}
