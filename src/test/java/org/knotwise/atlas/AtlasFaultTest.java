package org.knotwise.atlas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Data that is wrong stops the start, and says where. */
class AtlasFaultTest {

    @ParameterizedTest(name = "{0}: {1} -> {2}")
    @CsvSource(delimiter = '|', textBlock = """
            zones.json | "id": "head.temple" | "id": "head.vertex" | head.vertex | used twice
            zones.json | "group": "Neck" | "colour": "Neck" | neck.throat | no group
            zones.json | "bilateral": true | "bilateral": "yes" | head.vertex | neither true nor false
            zones.json | "name": "Temple" | "name": " " | head.temple | no text
            zones.json | "name": "Temple" | "name": "T", "x": 1 | head.temple | not known: x
            muscles.json | "depth": "superficial" | "depth": "shallow" | trapezius.upper | shallow
            muscles.json | "id": "TrP2" | "id": "TrP1" | trapezius.upper/TrP1 | used twice
            muscles.json | "neck.side" | "neck.aside" | trapezius.upper/TrP1 | neck.aside
            muscles.json | "neck.sidebend" | "neck.bend" | trapezius.upper | neck.bend
            muscles.json | "desk-posture" | "desk-post" | trapezius.upper | desk-post
            muscles.json | "scope": "open" | "scope": null | trapezius.upper | no scope
            muscles.json | "crosses": [] | "crosses": ["foot.heel"] | trapezius.upper/TrP1 | foot.heel
            movements.json | "unit": "deg" | "unit": "observe" | neck.flexion | usual
            techniques.json | "fever-infection" | "fever" | ischemic-compression | fever
            homecare.json | "kind": "pressure" | "kind": "push" | ball-wall | push
            homecare.json | "repetitions": 3 | "repetitions": 0 | ball-wall | at least once
            redflags.json | "ask": [ "intake", "visit" ] | "ask": [] | thunderclap-headache | asked
            redflags.json | "Migraine" | "Gloom" | thunderclap-headache | Gloom
            prevalence.json | "share": 0.821 | "share": 82.1 | trapezius.upper | from 0 to 1
            prevalence.json | "muscle": "scalenes" | "muscle": "scalene" | scalene | scalene
            """)
    void namesTheFileAndTheIdOfAFault(String file, String right, String wrong, String id, String what) {
        assertThatExceptionOfType(AtlasFault.class)
                .isThrownBy(() -> Atlas.from(changed(file, right, wrong)))
                .withMessageStartingWith(file + ", " + id + ": ")
                .withMessageContaining(what);
    }

    @Test
    void namesAFileThatIsMissingOrBroken() {
        assertThatExceptionOfType(AtlasFault.class)
                .isThrownBy(() -> Atlas.from(new AtlasFiles(file -> null)))
                .withMessage("zones.json, the whole file: is missing");
        assertThatExceptionOfType(AtlasFault.class)
                .isThrownBy(() -> Atlas.from(new AtlasFiles(file -> new ByteArrayInputStream(new byte[] {'['}))))
                .withMessage("zones.json, the whole file: cannot be read");
    }

    /** The files as they are, but for the first place in one of them. */
    private static AtlasFiles changed(String file, String right, String wrong) {
        return new AtlasFiles(name -> {
            InputStream original = Atlas.class.getResourceAsStream(name);
            return name.equals(file) ? replaced(original, right, wrong) : original;
        });
    }

    private static InputStream replaced(InputStream original, String right, String wrong) {
        try (original) {
            String text = new String(original.readAllBytes(), StandardCharsets.UTF_8);
            String regex = Pattern.quote(right).replace(" ", "\\E\\s*\\Q");
            String changed = text.replaceFirst(regex, Matcher.quoteReplacement(wrong));
            assertThat(changed).as("the change was made").isNotEqualTo(text);
            return new ByteArrayInputStream(changed.getBytes(StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
