package org.knotwise.atlas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.knotwise.shared.Score;
import org.knotwise.shared.Side;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SpanishAtlasTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Locale SPANISH = Locale.of("es", "MX");

    /** What is called the same in both languages. */
    private static final Set<String> SAME = Set.of(
            "TENS",
            "Hernia",
            "Abdomen",
            "Diabetes",
            "Epilepsia",
            "Meralgia",
            "Metatarsalgia",
            "Osteoporosis",
            "Sinusitis",
            "Aneurisma",
            "Endometriosis",
            "protraction");

    private final Atlas english = Atlas.load();
    private final Atlas spanish = english.in(SPANISH);

    @Test
    void speaksTheLanguageOfWhoeverReads() {
        var reader = new AtomicReference<>(Locale.ENGLISH);
        Atlas atlas = english.readBy(reader::get);
        MuscleId muscle = new MuscleId("trapezius.upper");

        assertThat(atlas.muscle(muscle).orElseThrow().common()).isEqualTo("Upper trapezius");
        reader.set(SPANISH);
        assertThat(atlas.muscle(muscle).orElseThrow().common()).isEqualTo("Trapecio superior");
        assertThat(atlas.muscle(muscle).orElseThrow().part()).isEqualTo("Cuello y parte alta de la espalda");
        reader.set(Locale.FRENCH);
        assertThat(atlas.muscle(muscle).orElseThrow().common()).isEqualTo("Upper trapezius");
    }

    /** A muscle of one language meets the rules of the other one: whoever reads must not change what is refused. */
    @Test
    void isKnownByTheSameIdsAndGroupsInEveryLanguage() {
        assertThat(spanish.muscles()).hasSameSizeAs(english.muscles());
        for (int i = 0; i < english.muscles().size(); i++) {
            Muscle one = english.muscles().get(i);
            Muscle other = spanish.muscles().get(i);
            assertThat(other.id()).isEqualTo(one.id());
            assertThat(other.group()).isEqualTo(one.group());
            assertThat(other.latin()).isEqualTo(one.latin());
        }
        for (Technique technique : english.techniques()) {
            List<Contraindication> said =
                    spanish.technique(technique.id()).orElseThrow().contraindications();
            for (int i = 0; i < said.size(); i++) {
                Contraindication known = technique.contraindications().get(i);
                assertThat(said.get(i).conditions()).isEqualTo(known.conditions());
                assertThat(said.get(i).regions()).isEqualTo(known.regions());
                assertThat(said.get(i).level()).isEqualTo(known.level());
            }
        }
        for (RedFlag flag : english.redFlags()) {
            RedFlag said = spanish.redFlag(flag.id()).orElseThrow();
            assertThat(said.severity()).isEqualTo(flag.severity());
            assertThat(said.hold()).isEqualTo(flag.hold());
            assertThat(said.painAt()).isEqualTo(flag.painAt());
        }
    }

    @Test
    void asksTheSameOfTheSameMusclesInEveryLanguage() {
        for (Muscle muscle : english.muscles()) {
            Muscle said = spanish.muscle(muscle.id()).orElseThrow();
            assertThat(flagsOf(spanish, said)).as(muscle.id().value()).isEqualTo(flagsOf(english, muscle));
        }
    }

    private static List<RedFlagId> flagsOf(Atlas atlas, Muscle muscle) {
        return atlas.redFlags().stream()
                .filter(flag -> muscle.mimics().stream().anyMatch(flag.mimics()::contains))
                .map(RedFlag::id)
                .toList();
    }

    @Test
    void tracesInTheLanguageOfTheReader() {
        var reader = new AtomicReference<>(Locale.ENGLISH);
        var tracer = new Tracer(english.readBy(reader::get));
        var drawing = List.of(new Pain(new ZoneId("head.temple"), Side.RIGHT, Score.of(6)));
        Tracing before = tracer.trace(drawing);
        reader.set(SPANISH);
        Tracing after = tracer.trace(drawing);

        assertThat(after.candidates().stream().map(one -> one.muscle().id()))
                .isEqualTo(before.candidates().stream()
                        .map(one -> one.muscle().id())
                        .toList());
        assertThat(after.candidates().getFirst().muscle())
                .isEqualTo(spanish.muscle(after.candidates().getFirst().muscle().id())
                        .orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "zones",
                "muscles",
                "movements",
                "conditions",
                "techniques",
                "homecare",
                "factors",
                "redflags",
                "names"
            })
    void holdsNothingThatTheAtlasDoesNotSay(String file) throws IOException {
        Map<String, String> said = read("es/" + file + ".json", new TypeReference<Map<String, String>>() {});
        Set<String> texts = new HashSet<>();
        for (String one : file.equals("names") ? List.of("zones", "muscles", "redflags") : List.of(file)) {
            texts(read(one + ".json", new TypeReference<JsonNode>() {})).forEach(texts::add);
        }

        assertThat(said).isNotEmpty();
        assertThat(texts).containsAll(said.keySet());
        assertThat(said.entrySet())
                .allMatch(text -> !text.getKey().equals(text.getValue()) || SAME.contains(text.getKey()));
    }

    @Test
    void doesNotBeginWhenATextHasNoSpanish() {
        var files = new AtlasFiles(name -> name.equals("es/zones.json")
                ? new ByteArrayInputStream(new byte[] {'{', '}'})
                : Atlas.class.getResourceAsStream(name));

        assertThatExceptionOfType(AtlasFault.class)
                .isThrownBy(() -> Atlas.from(files))
                .withMessageContaining("es/zones.json")
                .withMessageContaining("has nothing for: Top of the head");
    }

    private static Stream<String> texts(JsonNode node) {
        return node.isString()
                ? Stream.of(node.stringValue())
                : node.valueStream().flatMap(SpanishAtlasTest::texts);
    }

    private static <T> T read(String file, TypeReference<T> type) throws IOException {
        try (var in = Objects.requireNonNull(Atlas.class.getResourceAsStream(file), file)) {
            return JSON.readValue(in, type);
        }
    }
}
