package org.knotwise.atlas.evaluation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.knotwise.atlas.Atlas;
import org.knotwise.atlas.MuscleId;
import org.knotwise.atlas.Pain;
import org.knotwise.atlas.Zone;
import org.knotwise.atlas.ZoneId;
import org.knotwise.atlas.ZoneSide;
import org.knotwise.shared.Score;
import org.knotwise.shared.Side;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads cases from JSON: a list of objects with {@code id}, {@code pain} and, to be evaluated, {@code expectedAny}. A mark
 * is the id of a zone, or an object with {@code zone}, {@code side} and {@code intensity}. No side given is right, no
 * intensity given is 5.
 */
public final class TraceCases {

    private static final int USUAL_INTENSITY = 5;

    private final Atlas atlas;

    public TraceCases(Atlas atlas) {
        this.atlas = atlas;
    }

    /** The file is no list of cases. The message says where and what. */
    public static final class Wrong extends Exception {
        private final String says;

        Wrong(String says) {
            super(says);
            this.says = says;
        }

        /** Where something is wrong and what, as a sentence. */
        public String says() {
            return says;
        }
    }

    /**
     * Reads all cases of a file.
     *
     * @param expected whether each case has to say which muscles are expected; otherwise that is not looked at
     * @throws Wrong if anything in it is not a case; nothing is read by half
     */
    public List<TraceCase> read(byte[] json, boolean expected) throws Wrong {
        JsonNode root;
        try {
            root = JsonMapper.shared().readTree(json);
        } catch (JacksonException broken) {
            throw new Wrong("This is no JSON: " + broken.getOriginalMessage());
        }
        if (!root.isArray()) {
            throw new Wrong("A list of cases was expected.");
        }
        List<TraceCase> cases = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (JsonNode node : root) {
            String id = node.path("id").asString("");
            if (id.isBlank()) {
                throw new Wrong("Case " + (cases.size() + 1) + " has no id.");
            }
            if (!ids.add(id)) {
                throw new Wrong("There are two cases " + id + ".");
            }
            cases.add(new TraceCase(id, pains(id, node.path("pain")), expected ? muscles(id, node) : Set.of()));
        }
        return cases;
    }

    private List<Pain> pains(String id, JsonNode marks) throws Wrong {
        if (!marks.isArray() || marks.isEmpty()) {
            throw new Wrong(id + " has no pain.");
        }
        List<Pain> pains = new ArrayList<>();
        Set<ZoneSide> seen = new HashSet<>();
        for (JsonNode mark : marks) {
            Pain pain = pain(id, mark);
            if (seen.add(pain.place())) {
                pains.add(pain);
            }
        }
        return pains;
    }

    private Pain pain(String id, JsonNode mark) throws Wrong {
        String name = mark.isObject() ? mark.path("zone").asString("") : mark.asString("");
        Zone zone = atlas.zone(new ZoneId(name))
                .orElseThrow(() -> new Wrong("%s names \"%s\", which is no zone.".formatted(id, name)));
        int intensity = mark.path("intensity").asInt(USUAL_INTENSITY);
        if (intensity < 0 || intensity > Score.HIGHEST) {
            throw new Wrong("%s gives %s the intensity %d; it is 0 to 10.".formatted(id, name, intensity));
        }
        return new Pain(zone.id(), side(id, zone, mark.path("side").asString("")), Score.of(intensity));
    }

    private static Side side(String id, Zone zone, String given) throws Wrong {
        if (!zone.bilateral()) {
            return Side.MIDLINE;
        }
        return switch (given.toLowerCase(Locale.ROOT)) {
            case "", "right", "r" -> Side.RIGHT;
            case "left", "l" -> Side.LEFT;
            default ->
                throw new Wrong("%s gives %s the side \"%s\"; it is right or left.".formatted(id, zone.id(), given));
        };
    }

    private Set<MuscleId> muscles(String id, JsonNode node) throws Wrong {
        Set<MuscleId> muscles = new LinkedHashSet<>();
        for (JsonNode name : node.path("expectedAny")) {
            var muscle = new MuscleId(name.asString(""));
            if (atlas.muscle(muscle).isEmpty()) {
                throw new Wrong("%s expects \"%s\", which is no muscle.".formatted(id, muscle));
            }
            muscles.add(muscle);
        }
        if (muscles.isEmpty()) {
            throw new Wrong(id + " expects no muscle.");
        }
        return muscles;
    }
}
