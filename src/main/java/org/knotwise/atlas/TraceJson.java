package org.knotwise.atlas;

import java.util.List;
import java.util.Locale;
import org.knotwise.atlas.evaluation.TraceCase;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A tracing as JSON. Scores and shares are plain numbers, ids those of the atlas, sides and kinds in small letters. */
final class TraceJson {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Atlas atlas;

    TraceJson(Atlas atlas) {
        this.atlas = atlas;
    }

    String of(Tracing tracing, List<Explanation> sets, int top) {
        ObjectNode root = JSON.createObjectNode();
        root.put("notice", TraceCommand.NOTICE);
        ArrayNode drawn = root.putArray("drawn");
        tracing.drawn()
                .forEach(pain -> place(drawn.addObject(), pain.place())
                        .put("intensity", pain.intensity().value()));
        ArrayNode candidates = root.putArray("candidates");
        for (Candidate candidate : tracing.top(top)) {
            candidate(candidates.addObject().put("rank", candidates.size()), candidate);
        }
        ArrayNode smallest = root.putArray("smallestSets");
        for (Explanation set : sets) {
            ObjectNode node = smallest.addObject().put("share", set.share()).put("complete", set.complete());
            ArrayNode members = node.putArray("muscles");
            set.members()
                    .forEach(member -> members.addObject()
                            .put("muscle", member.muscle().id().value())
                            .put("side", word(member.side())));
        }
        redFlags(root.putArray("redFlags"), tracing.redFlags());
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n";
    }

    /** For every case the muscles that explain some of its pain, the best first; one that does so on both sides counts once. */
    String rankings(Tracer tracer, List<TraceCase> cases) {
        ArrayNode root = JSON.createArrayNode();
        for (TraceCase one : cases) {
            ArrayNode ranking = root.addObject().put("id", one.id()).putArray("ranking");
            tracer.trace(one.pain()).candidates().stream()
                    .map(candidate -> candidate.muscle().id().value())
                    .distinct()
                    .forEach(ranking::add);
        }
        return JSON.writeValueAsString(root) + "\n";
    }

    private void candidate(ObjectNode node, Candidate candidate) {
        node.put("muscle", candidate.muscle().id().value())
                .put("name", candidate.muscle().common())
                .put("side", word(candidate.side()))
                .put("score", candidate.score())
                .put("share", candidate.share());
        ArrayNode zones = node.putArray("zones");
        for (ZoneShare zone : candidate.zones()) {
            PointId via = zone.via();
            place(zones.addObject(), zone.place())
                    .put("share", zone.share())
                    .put("reach", word(zone.reach()))
                    .put("via", via == null ? null : via.name());
        }
        ArrayNode points = node.putArray("points");
        for (Point point : candidate.bestPoints()) {
            ObjectNode entry =
                    points.addObject().put("point", point.id().name()).put("scope", word(point.scope()));
            if (candidate.palpable().contains(point)) {
                entry.put("palpate", point.where());
            }
        }
        ArrayNode reasons = node.putArray("reasons");
        candidate
                .reasons()
                .forEach(reason -> reasons.addObject()
                        .put("kind", reason.getClass().getSimpleName())
                        .put("text", reason.inWords(atlas)));
        texts(node.putArray("mimics"), candidate.mimics());
        texts(node.putArray("cautions"), candidate.muscle().cautions());
        redFlags(node.putArray("redFlags"), candidate.redFlags());
    }

    private static ObjectNode place(ObjectNode node, ZoneSide place) {
        return node.put("zone", place.zone().value()).put("side", word(place.side()));
    }

    private static void redFlags(ArrayNode node, List<RedFlag> flags) {
        flags.forEach(flag -> node.addObject()
                .put("id", flag.id().value())
                .put("severity", word(flag.severity()))
                .put("question", flag.question()));
    }

    private static void texts(ArrayNode node, List<String> texts) {
        texts.forEach(node::add);
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
