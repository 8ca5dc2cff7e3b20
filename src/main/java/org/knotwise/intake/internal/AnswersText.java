package org.knotwise.intake.internal;

import org.knotwise.intake.IntakeAnswers;
import tools.jackson.databind.json.JsonMapper;

/** The answers as text: nobody asks for a part of them. */
final class AnswersText {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private AnswersText() {}

    static String of(IntakeAnswers answers) {
        return JSON.writeValueAsString(answers);
    }

    static IntakeAnswers read(String text) {
        return JSON.readValue(text, IntakeAnswers.class);
    }
}
