package org.knotwise.plans;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What a revision says, as JSON: it is read whole and never changed once it is signed. */
@Converter
public class PlanText implements AttributeConverter<PlanDraft, String> {

    // A part that a later version leaves out must not make old plans unreadable.
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable PlanDraft draft) {
        return draft == null ? null : JSON.writeValueAsString(draft);
    }

    /** What a revision says, read from its text. */
    public static PlanDraft read(String text) {
        return JSON.readValue(text, PlanDraft.class);
    }

    @Override
    public @Nullable PlanDraft convertToEntityAttribute(@Nullable String text) {
        return text == null ? null : read(text);
    }
}
