package org.knotwise;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What only the source text can tell: no style in Java, and every word in the bundle. */
class SourcesTest {

    private static final Path MAIN = Path.of("src/main/java");
    private static final Pattern STYLE_OR_MARKUP =
            Pattern.compile("getStyle\\(|LumoUtility|LUMO_|innerHTML|new Html\\(|executeJs\\(");
    private static final Pattern KEY =
            Pattern.compile("(?:Words\\.of|Notices\\.done|Refusal\\.of|refused)\\(\\s*\"([a-zA-Z]\\w*(?:\\.\\w+)+)\"");
    private static final Pattern MENU_TITLE = Pattern.compile("@Menu\\(\\s*title = \"([\\w.]+)\"");

    @Test
    void noStyleAndNoMarkupStandsInJava() throws IOException {
        List<Path> sources = sources();

        assertThat(sources).hasSizeGreaterThan(150);
        for (Path source : sources) {
            assertThat(STYLE_OR_MARKUP.matcher(Files.readString(source)).find())
                    .as("style or markup in %s", source)
                    .isFalse();
        }
    }

    @Test
    void everyKeyThatIsUsedHasItsWords() throws IOException {
        Set<String> words = bundle().stringPropertyNames();
        Set<String> used = new TreeSet<>();
        for (Path source : sources()) {
            String text = Files.readString(source);
            for (Pattern pattern : List.of(KEY, MENU_TITLE)) {
                Matcher matcher = pattern.matcher(text);
                while (matcher.find()) {
                    used.add(matcher.group(1));
                }
            }
        }

        assertThat(used).hasSizeGreaterThan(150);
        assertThat(used)
                .allSatisfy(key -> assertThat(
                                words.stream().anyMatch(word -> word.equals(key) || word.startsWith(key + ".")))
                        .as(key)
                        .isTrue());
    }

    @Test
    void sentencesHoldNoStraightApostropheWhichPatternsWouldSwallow() throws IOException {
        Properties words = bundle();

        assertThat(words).hasSizeGreaterThan(300);
        assertThat(words.values()).noneMatch(sentence -> sentence.toString().contains("'"));
    }

    @Test
    void everyPackageSaysInASentenceWhatItIs() throws IOException {
        Set<Path> packages = new TreeSet<>();
        for (Path source : sources()) {
            packages.add(Objects.requireNonNull(source.getParent()));
        }

        assertThat(packages).hasSizeGreaterThan(30);
        for (Path folder : packages) {
            assertThat(Files.readString(folder.resolve("package-info.java")))
                    .as(folder.toString())
                    .contains("/** ")
                    .contains("@NullMarked");
        }
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(MAIN)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    private static Properties bundle() throws IOException {
        var words = new Properties();
        try (var reader = new InputStreamReader(
                Objects.requireNonNull(SourcesTest.class.getResourceAsStream("/messages.properties")),
                StandardCharsets.UTF_8)) {
            words.load(reader);
        }
        return words;
    }
}
