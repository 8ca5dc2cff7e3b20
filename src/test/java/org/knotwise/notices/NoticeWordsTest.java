package org.knotwise.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.knotwise.outbox.internal.Discreet;

/** Notices are read on a locked screen, over a shoulder, on a shared computer: nothing in them says what is treated. */
class NoticeWordsTest {

    @Test
    void noWordOfANoticeIsClinical() throws IOException {
        Map<String, String> words = words();

        assertThat(words).hasSizeGreaterThan(30);
        assertThat(words)
                .allSatisfy((key, sentence) -> assertThat(Discreet.isDiscreet(sentence))
                        .as("%s=%s", key, sentence)
                        .isTrue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Your pain drawing", "Massage at ten", "Your treatment plan", "A session is booked"})
    void theTestSeesClinicalWords(String sentence) {
        assertThat(Discreet.isDiscreet(sentence)).isFalse();
    }

    /** What starts with "notice." is read by the outside; "notices." is the page of the staff. */
    private static Map<String, String> words() throws IOException {
        var bundle = new Properties();
        try (var reader = new InputStreamReader(
                Objects.requireNonNull(NoticeWordsTest.class.getResourceAsStream("/messages.properties")),
                StandardCharsets.UTF_8)) {
            bundle.load(reader);
        }
        return bundle.entrySet().stream()
                .map(entry ->
                        Map.entry(entry.getKey().toString(), entry.getValue().toString()))
                .filter(entry ->
                        entry.getKey().startsWith("notice.") || entry.getKey().startsWith("feed.summary"))
                .filter(entry -> !List.of("notice.undo", "notice.away").contains(entry.getKey()))
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().toLowerCase(Locale.ROOT)));
    }
}
