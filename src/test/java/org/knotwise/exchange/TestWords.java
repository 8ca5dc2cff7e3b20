package org.knotwise.exchange;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;

/** The English sentences, strictly: a key that is not there fails the test. */
final class TestWords implements ReadingReport.Words {

    private static final String BUNDLE = "/messages.properties";

    private final Properties sentences = new Properties();

    TestWords() {
        try (InputStreamReader in = new InputStreamReader(
                Objects.requireNonNull(TestWords.class.getResourceAsStream(BUNDLE)), StandardCharsets.UTF_8)) {
            sentences.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String say(String key, Object... args) {
        String sentence = Objects.requireNonNull(sentences.getProperty(key), () -> "No words for " + key);
        return new MessageFormat(sentence, Locale.ENGLISH).format(args);
    }
}
