package org.knotwise.clients.ui;

import com.vaadin.flow.component.select.Select;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.knotwise.shared.Language;
import org.knotwise.shared.ui.Words;

/** In which language a client is written to, as one chooses it: that of the practice, or one by name. */
enum ClientLanguage {
    PRACTICE(null),
    ENGLISH(Language.ENGLISH),
    SPANISH(Language.SPANISH);

    private final @Nullable Language language;

    ClientLanguage(@Nullable Language language) {
        this.language = language;
    }

    /** Null for that of the practice. */
    @Nullable
    Language language() {
        return language;
    }

    static ClientLanguage of(@Nullable Language language) {
        return Arrays.stream(values())
                .filter(one -> one.language == language)
                .findFirst()
                .orElse(PRACTICE);
    }

    String words() {
        return Words.of("client.language", this);
    }

    static Select<ClientLanguage> field() {
        var field = new Select<ClientLanguage>();
        field.setLabel(Words.of("client.language"));
        field.setItems(values());
        field.setItemLabelGenerator(ClientLanguage::words);
        field.setValue(PRACTICE);
        return field;
    }
}
