package org.knotwise.atlas;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class TraceCommandTest {

    private static final Atlas ATLAS = Atlas.load();
    private static final TraceCommand COMMAND = new TraceCommand(ATLAS, new Tracer(ATLAS));

    private final StringBuilder out = new StringBuilder();
    private final StringBuilder err = new StringBuilder();

    @Test
    void printsARankingThatSaysWhatItIs() {
        assertThat(run("head.temple:right=7", "neck.side:R", "--top", "2")).isZero();
        assertThat(out.toString())
                .startsWith("Pain: Temple (right) 7, Side of the neck (right) 5\n")
                .containsPattern("  1  Upper trapezius +right +100 %")
                .containsPattern("  2  Temporalis +right +58 %")
                .contains("Temple (right) 58 % primary via TrP1; Side of the neck (right) 42 % primary via TrP1")
                .contains("Why       its essential pain is in Temple (right), Side of the neck (right)")
                .contains("Rule out  Temporal arteritis")
                .contains("Ask first:")
                .endsWith(TraceCommand.NOTICE + "\n")
                .doesNotContainPattern("\n  3  ");
        assertThat(err).isEmpty();
    }

    @Test
    void alignsItsColumns() {
        run("head.eye:l");
        List<String> rows = out.toString()
                .lines()
                .filter(line -> line.matches(" *(#|\\d+)  .*"))
                .toList();
        assertThat(rows).hasSizeGreaterThan(5).allSatisfy(row -> assertThat(row).hasSameSizeAs(rows.getFirst()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"head.temple:right", "head.temple:R", "HEAD.TEMPLE:Right", "head.temple:r=5"})
    void readsASideInAnyCaseAndFiveIfNoIntensityIsGiven(String argument) {
        assertThat(run(argument)).isZero();
        assertThat(out).startsWith("Pain: Temple (right) 5\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"neck.throat", "neck.throat:midline", "neck.throat=5", "neck.throat:MIDLINE=5"})
    void needsNoSideOnTheMiddleLine(String argument) {
        assertThat(run(argument)).isZero();
        assertThat(out)
                .startsWith("Pain: Front of the throat 5\n".substring(0, 6))
                .contains(" 5\n");
    }

    @Test
    void printsTenUnlessToldOtherwise() {
        run("head.eye:l", "--json");
        assertThat(json().get("candidates")).hasSize(10);
    }

    @Test
    void printsJsonWithEverythingThatTheTextHas() {
        assertThat(run("--json", "head.temple:left=7", "neck.side:left=3", "--top", "1"))
                .isZero();
        JsonNode root = json();
        assertThat(root.get("notice").stringValue()).isEqualTo(TraceCommand.NOTICE);
        assertThat(root.get("drawn")).hasSize(2);
        assertThat(root.get("drawn").get(0).get("intensity").intValue()).isEqualTo(7);
        JsonNode first = root.get("candidates").get(0);
        assertThat(first.get("rank").intValue()).isEqualTo(1);
        assertThat(first.get("muscle").stringValue()).isEqualTo("trapezius.upper");
        assertThat(first.get("side").stringValue()).isEqualTo("left");
        assertThat(first.get("share").doubleValue()).isEqualTo(1);
        assertThat(first.get("zones").get(0).get("reach").stringValue()).isEqualTo("primary");
        assertThat(first.get("zones").get(0).get("via").stringValue()).isEqualTo("TrP1");
        assertThat(first.get("points").get(0).get("palpate").stringValue()).isNotBlank();
        assertThat(first.get("reasons")).isNotEmpty();
        assertThat(first.get("mimics")).isNotEmpty();
        assertThat(first.get("redFlags")).isNotEmpty();
    }

    @Test
    void neverSaysHowToPalpateWhatIsReferred() {
        run("pelvis.floor", "--top", "1");
        assertThat(out).contains("Palpate   not here; refer");
        out.setLength(0);
        run("pelvis.floor", "--top", "1", "--json");
        assertThat(json().get("candidates").get(0).get("points").get(0).has("palpate"))
                .isFalse();
    }

    @Test
    void namesTheClosestZonesForOneThatIsNotThere() {
        assertRefused("There is no zone \"head.tempel\". Closest: head.temple (Temple), ", "head.tempel:right");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            head.temple                     | Which side? Write head.temple:right or head.temple:left.
            head.temple:midline             | head.temple has two sides and no middle
            head.temple:up                  | "up" is no side for head.temple
            head.temple:                    | "" is no side for head.temple
            neck.throat:left                | neck.throat lies on the middle line
            head.temple:r=11                | "11" is no intensity for head.temple; it is a whole number from 0 to 10.
            head.temple:r=-1                | "-1" is no intensity
            head.temple:r=                  | "" is no intensity
            head.temple:r=4.5               | "4.5" is no intensity
            head.temple:r head.temple:RIGHT | head.temple (right) is given twice.
            head.temple:r --top             | --top takes a whole number from 1 up.
            head.temple:r --top 0           | --top takes a whole number from 1 up, not 0.
            head.temple:r --top many        | --top takes a whole number from 1 up, not many.
            head.temple:r --fast            | There is no option --fast.
            --json                          | No pain was given.
            """)
    void saysWhatIsWrongAndPrintsNothingElse(String arguments, String message) {
        assertRefused(message, arguments.split(" "));
    }

    @Test
    void saysSoWhenNothingHurts() {
        assertThat(run("head.temple:r=0")).isZero();
        assertThat(out).contains("Nothing to trace").contains(TraceCommand.NOTICE);
    }

    @Test
    void explainsItselfWhenAsked() {
        assertThat(run("--help")).isZero();
        assertThat(out).startsWith("Usage: trace ZONE:SIDE");
    }

    @Test
    void namesTheFewestMusclesThatExplainAll() {
        assertThat(run("head.temple:right", "knee.front:left", "--top", "1")).isZero();
        assertThat(out).contains("The fewest muscles that explain all of it:").containsPattern("100 %  [^,]*, [^,]*\n");
        out.setLength(0);
        run("head.temple:right", "knee.front:left", "--json");
        JsonNode first = json().get("smallestSets").get(0);
        assertThat(first.get("complete").booleanValue()).isTrue();
        assertThat(first.get("muscles")).hasSize(2);
    }

    @Test
    void ranksEveryCaseOfAFileInOneRun(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("cases.json");
        Files.writeString(file, """
                [{"id": "one", "pain": ["head.temple", "neck.side"]}, {"id": "two", "pain": ["knee.front"]}]
                """);
        assertThat(run("--cases", file.toString(), "--json")).isZero();
        JsonNode cases = json();
        assertThat(cases).hasSize(2);
        assertThat(cases.get(0).get("id").stringValue()).isEqualTo("one");
        assertThat(cases.get(0).get("ranking").get(0).stringValue()).isEqualTo("trapezius.upper");
        assertThat(cases.get(1).get("ranking")).hasSizeGreaterThan(1);
    }

    @Test
    void evaluatesAFileOfCases(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("cases.json");
        Files.writeString(file, """
                [{"id": "one", "pain": ["head.temple", "neck.side"], "expectedAny": ["trapezius.upper"]}]
                """);
        assertThat(run("--evaluate", file.toString())).isZero();
        assertThat(out).startsWith("1 case").containsPattern("tracer +1.000 +1.000 +1.000 +1.000");
    }

    @Test
    void saysWhatIsWrongWithAFileOfCases(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("cases.json");
        assertRefused("The file " + file + " cannot be read.", "--cases", file.toString(), "--json");
        err.setLength(0);
        Files.writeString(file, "[{\"id\": \"one\", \"pain\": [\"head.nowhere\"]}]");
        assertRefused("one names \"head.nowhere\", which is no zone.", "--evaluate", file.toString());
        err.setLength(0);
        assertRefused("It is: trace --cases FILE --json.", "--cases", file.toString());
    }

    private void assertRefused(String message, String... args) {
        assertThat(run(args)).isEqualTo(2);
        assertThat(out).isEmpty();
        assertThat(err).startsWith(message).contains("Usage:");
    }

    private int run(String... args) {
        return COMMAND.run(List.of(args), out, err);
    }

    private JsonNode json() {
        return JsonMapper.shared().readTree(out.toString());
    }
}
