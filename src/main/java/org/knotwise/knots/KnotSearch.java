package org.knotwise.knots;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.knotwise.atlas.Atlas;
import org.knotwise.atlas.Muscle;
import org.knotwise.atlas.MuscleId;
import org.knotwise.clients.SearchWords;
import org.knotwise.identity.Access;
import org.knotwise.identity.Needs;
import org.knotwise.identity.Right;
import org.knotwise.identity.Scope;
import org.knotwise.knots.internal.FoundKnot;
import org.knotwise.knots.internal.KnotRepository;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds muscles of the atlas, and the knots that clients have there, while somebody types. */
@Service
@Transactional(readOnly = true)
public class KnotSearch {

    /** A shorter word is part of nearly every muscle's name. */
    private static final int SHORTEST_WORD = 2;

    /** Stands in a list of muscles that would be empty, which not every database takes. */
    private static final String NO_MUSCLE = "-";

    private final KnotRepository knots;
    private final Atlas atlas;
    private final Access access;
    private final MuscleNames names;

    KnotSearch(KnotRepository knots, Atlas atlas, Access access) {
        this.knots = knots;
        this.atlas = atlas;
        this.access = access;
        this.names = new MuscleNames(atlas);
    }

    /** The muscles whose plain or anatomical name holds each of the words, in the order of the atlas. */
    @Needs(Right.STAFF_READ)
    public List<Muscle> muscles(String typed, int limit) {
        SearchWords words = SearchWords.of(typed);
        return words.isEmpty()
                ? List.of()
                : atlas.muscles().stream()
                        .filter(muscle -> words.words().stream().allMatch(word -> names.hold(muscle.id(), word)))
                        .limit(limit)
                        .toList();
    }

    /**
     * The knots of clients whose record the one who asks may read: each word is part of the muscle's name or of what the
     * client is found by, and at least one is part of the muscle's name. The worst states come first.
     */
    @Needs(Right.CLINICAL_READ)
    public List<KnotHit> find(String typed, int limit) {
        SearchWords words = SearchWords.of(typed);
        List<Set<String>> muscles =
                words.words().stream().map(this::musclesNamed).toList();
        if (muscles.stream().allMatch(Set::isEmpty)) {
            return List.of();
        }
        return switch (access.scope(Right.CLINICAL_READ)) {
            case Scope.Everyone() -> found(null, words, muscles, limit);
            case Scope.CareTeamOf(var therapist) -> found(therapist.value(), words, muscles, limit);
            case Scope.OwnRecord _, Scope.Nobody _ -> List.of();
        };
    }

    /** The knots that clients whose record the one who asks may read have at a muscle; the worst states first. */
    @Needs(Right.CLINICAL_READ)
    public List<KnotHit> at(MuscleId muscle, int limit) {
        var anybody = new SearchWords(List.of());
        List<Set<String>> there = List.of(Set.of(muscle.value()));
        return switch (access.scope(Right.CLINICAL_READ)) {
            case Scope.Everyone() -> found(null, anybody, there, limit);
            case Scope.CareTeamOf(var therapist) -> found(therapist.value(), anybody, there, limit);
            case Scope.OwnRecord _, Scope.Nobody _ -> List.of();
        };
    }

    private List<KnotHit> found(@Nullable UUID therapist, SearchWords words, List<Set<String>> muscles, int limit) {
        Set<String> anyMuscle = muscles.stream().flatMap(Set::stream).collect(Collectors.toSet());
        return knots
                .found(
                        therapist,
                        anyMuscle,
                        orNone(muscles, 0),
                        words.anywhere(0),
                        orNone(muscles, 1),
                        words.anywhere(1),
                        orNone(muscles, 2),
                        words.anywhere(2),
                        Limit.of(limit))
                .stream()
                .map(FoundKnot::hit)
                .toList();
    }

    private Set<String> musclesNamed(String word) {
        return word.length() < SHORTEST_WORD
                ? Set.of()
                : atlas.muscles().stream()
                        .map(Muscle::id)
                        .filter(muscle -> names.hold(muscle, word))
                        .map(MuscleId::value)
                        .collect(Collectors.toSet());
    }

    private static Set<String> orNone(List<Set<String>> muscles, int index) {
        return Stream.of(index)
                .filter(i -> i < muscles.size())
                .map(muscles::get)
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(Set.of(NO_MUSCLE));
    }
}
