package org.knotwise.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is said in one language is said in the other one too. */
class BundlesTest {

    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)|(%\\d)");

    /** What is the same word in both languages, or no word at all. */
    private static final Set<String> SAME = Set.of(
            "app.name",
            "page.title",
            "language.english",
            "language.spanish",
            "search.key",
            "keys.search.key",
            "client.no",
            "portal.helped.no",
            "portal.yesNo.no",
            "portal.numb.no",
            "factor.factor",
            "sensitiveRegion.abdomen",
            "document.kilobytes",
            "document.megabytes",
            "plan.title",
            "movementUnit.mm",
            "note.part.plan",
            "today.minutes",
            "kit.notOpen");

    private final Properties english = bundle("/messages.properties");
    private final Properties spanish = bundle("/messages_es.properties");

    @Test
    void bothLanguagesHaveTheSameKeys() {
        Set<String> missing = new TreeSet<>(english.stringPropertyNames());
        missing.removeAll(spanish.stringPropertyNames());
        Set<String> left = new TreeSet<>(spanish.stringPropertyNames());
        left.removeAll(english.stringPropertyNames());

        assertThat(english).hasSizeGreaterThan(2000);
        assertThat(missing)
                .as("in messages.properties, and not in messages_es.properties")
                .isEmpty();
        assertThat(left)
                .as("in messages_es.properties, and not in messages.properties")
                .isEmpty();
    }

    @Test
    void bothLanguagesSayTheSameArguments() {
        for (String key : spanish.stringPropertyNames()) {
            assertThat(arguments(spanish.getProperty(key))).as(key).isEqualTo(arguments(english.getProperty(key, "")));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/messages.properties", "/messages_es.properties"})
    void everySentenceIsAPatternThatTakesNumbers(String file) {
        Object[] numbers = {3, 3, 3, 3, 3, 3, 3};
        bundle(file).forEach((key, pattern) -> {
            String said = new MessageFormat(pattern.toString(), Locale.of("es")).format(numbers);
            assertThat(said).as(key + ": " + pattern).doesNotContain("{").doesNotContain("'");
        });
    }

    /** What was left as it stands in English is either the same in Spanish, and named above, or forgotten. */
    @Test
    void nothingIsLeftInEnglish() {
        List<String> left = new ArrayList<>();
        for (String key : english.stringPropertyNames()) {
            String said = english.getProperty(key);
            boolean hasWord = Pattern.compile("\\p{L}{2}")
                    .matcher(said.replaceAll("\\{\\d+,number,[^}]*}|\\{\\d+}", ""))
                    .find();
            if (hasWord && said.equals(spanish.getProperty(key)) && !isSame(key)) {
                left.add(key + "=" + said);
            }
        }

        assertThat(left).isEmpty();
    }

    @Test
    void bothLanguagesKeepTheSameOrder() throws IOException {
        assertThat(keysInOrder("/messages_es.properties")).isEqualTo(keysInOrder("/messages.properties"));
    }

    private static boolean isSame(String key) {
        return SAME.contains(key) || (key.startsWith("kit.type.") && !key.endsWith(".sample"));
    }

    private static Set<String> arguments(String pattern) {
        return ARGUMENT.matcher(pattern)
                .results()
                .map(found -> found.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> keysInOrder(String file) throws IOException {
        try (var in = Objects.requireNonNull(BundlesTest.class.getResourceAsStream(file))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.substring(0, line.indexOf('=')))
                    .toList();
        }
    }

    private static Properties bundle(String file) {
        var words = new Properties();
        try (var reader = new InputStreamReader(
                Objects.requireNonNull(BundlesTest.class.getResourceAsStream(file)), StandardCharsets.UTF_8)) {
            words.load(reader);
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
        return words;
    }
}
