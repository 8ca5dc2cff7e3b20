package org.knotwise.practice;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * What the application writes on a record by itself, such as an alert: in the language of the practice, as everybody there
 * reads it, whoever caused it.
 */
@Component
public class HouseWords {

    private final MessageSource words;
    private final Practice practice;

    HouseWords(MessageSource words, Practice practice) {
        this.words = words;
        this.practice = practice;
    }

    /** The language of the practice. */
    public Locale locale() {
        return practice.contact().language().locale();
    }

    /** The sentence of that key, with the arguments filled in. */
    public String of(String key, Object... arguments) {
        return words.getMessage(key, arguments, locale());
    }
}
