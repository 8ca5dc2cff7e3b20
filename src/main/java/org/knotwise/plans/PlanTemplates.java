package org.knotwise.plans;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.knotwise.atlas.Atlas;
import org.knotwise.atlas.MuscleId;
import org.knotwise.atlas.Technique;
import org.knotwise.atlas.TechniqueId;
import org.knotwise.knots.KnotPlace;
import org.knotwise.knots.KnotRow;
import org.knotwise.knots.KnotState;
import org.springframework.stereotype.Component;
import tools.jackson.core.JsonParser;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** The templates for common complaints. Each names only muscles of the atlas and techniques that one of them calls for. */
@Component
public class PlanTemplates {

    private static final String FILE = "templates.json";

    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new SimpleModule()
                    .addDeserializer(MuscleId.class, new IdReader<>(MuscleId::new))
                    .addDeserializer(TechniqueId.class, new IdReader<>(TechniqueId::new)))
            .build();

    private final List<PlanTemplate> all;

    PlanTemplates(Atlas atlas) {
        this.all = read();
        all.forEach(template -> check(template, atlas));
    }

    public List<PlanTemplate> all() {
        return all;
    }

    /** All templates, those first that are about the most of these knots; released ones do not count. */
    public List<PlanTemplate> fitting(List<KnotRow> knots) {
        return all.stream()
                .sorted(Comparator.comparingLong((PlanTemplate template) ->
                                matching(template, knots).size())
                        .reversed())
                .toList();
    }

    /** Those of the knots that a template is about and that are not released. */
    public static List<KnotRow> matching(PlanTemplate template, List<KnotRow> knots) {
        return knots.stream()
                .filter(knot -> knot.state() != KnotState.RELEASED)
                .filter(knot -> switch (knot.place()) {
                    case KnotPlace.AtPoint at ->
                        template.muscles().contains(at.point().muscle());
                    case KnotPlace.FreeSpot _ -> false;
                })
                .toList();
    }

    private static void check(PlanTemplate template, Atlas atlas) {
        Set<TechniqueId> usual = new HashSet<>();
        for (MuscleId muscle : template.muscles()) {
            if (atlas.muscle(muscle).isEmpty()) {
                throw new IllegalStateException(FILE + ", " + template.id() + ": no muscle " + muscle);
            }
            atlas.techniquesFor(muscle).stream()
                    .filter(Technique::isCharted)
                    .map(Technique::id)
                    .forEach(usual::add);
        }
        for (PlanTemplate.Phase phase : template.phases()) {
            if (!usual.containsAll(phase.techniques())) {
                throw new IllegalStateException(
                        FILE + ", " + template.id() + ": no muscle of it calls for all of " + phase.techniques());
            }
        }
    }

    private static List<PlanTemplate> read() {
        try (InputStream in = Objects.requireNonNull(PlanTemplates.class.getResourceAsStream(FILE), FILE)) {
            return List.copyOf(JSON.readValue(in, new TypeReference<List<PlanTemplate>>() {}));
        } catch (IOException broken) {
            throw new UncheckedIOException(FILE, broken);
        }
    }

    /** Ids stand in the file as plain texts, as they do in the atlas. */
    private static final class IdReader<T> extends ValueDeserializer<T> {

        private final Function<String, T> id;

        IdReader(Function<String, T> id) {
            this.id = id;
        }

        @Override
        public T deserialize(JsonParser text, DeserializationContext context) {
            return id.apply(text.getString());
        }
    }
}
