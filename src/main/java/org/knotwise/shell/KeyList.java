package org.knotwise.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import java.util.List;
import java.util.stream.Stream;
import org.knotwise.shared.ui.Words;

/** The list of keys, and the switch for those without Ctrl. */
final class KeyList {

    private static final List<String> KEYS = List.of("search", "names", "list");

    private KeyList() {}

    /** @param ofThePage the keys that hold on the present page alone */
    static void open(Keys keys, List<String> ofThePage) {
        var list = new DescriptionList();
        list.addClassName("kw-keys");
        Stream.concat(KEYS.stream(), ofThePage.stream()).forEach(key -> {
            list.add(new DescriptionList.Term(Words.of("keys." + key + ".key")));
            list.add(new DescriptionList.Description(Words.of("keys." + key)));
        });
        var single = new Checkbox(Words.of("keys.single"), keys.singleKeys());
        single.addValueChangeListener(change -> keys.setSingleKeys(change.getValue()));
        var dialog = new Dialog(Words.of("keys.title"), list, single);
        var close = new Button(Words.of("keys.close"), _ -> dialog.close());
        close.addThemeVariants(ButtonVariant.PRIMARY);
        dialog.getFooter().add(close);
        dialog.open();
    }
}
