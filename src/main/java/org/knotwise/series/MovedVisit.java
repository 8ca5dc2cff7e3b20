package org.knotwise.series;

import ai.timefold.solver.core.api.domain.common.PlanningId;
import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.knotwise.plans.Gap;
import org.knotwise.shared.ClientId;

/** An appointment that its therapist cannot hold, for the solver to place elsewhere, or to leave where it is; public for the solver only. */
@PlanningEntity
public class MovedVisit {

    /** In its plan, the session beside it: one that stands, or another one that is moved too. */
    record Beside(Gap gap, @Nullable Spot standing, int moved) {

        static Beside standing(Gap gap, Spot spot) {
            return new Beside(gap, spot, -1);
        }

        /** @param place among the visits */
        static Beside moved(Gap gap, int place) {
            return new Beside(gap, null, place);
        }
    }

    @PlanningId
    public int place;

    private ClientId client;
    private Spot old;
    private @Nullable Beside before;
    private @Nullable Beside after;

    @ValueRangeProvider(id = "spots")
    public List<Spot> options;

    /** Null as long as it stays where it is. */
    @PlanningVariable(valueRangeProviderRefs = "spots", allowsUnassigned = true)
    public @Nullable Spot spot;

    @SuppressWarnings("NullAway.Init")
    public MovedVisit() {} // for the solver, which clones

    /**
     * @param place among the visits
     * @param before the session before it in its plan, by its own gap; null if there is none
     * @param after the session after it if that one stands, by the gap of that one; null if there is none
     */
    MovedVisit(
            int place, ClientId client, Spot old, @Nullable Beside before, @Nullable Beside after, List<Spot> options) {
        this.place = place;
        this.client = client;
        this.old = old;
        this.before = before;
        this.after = after;
        this.options = options;
    }

    /** The same visit, placed there. */
    MovedVisit at(@Nullable Spot other) {
        var copy = new MovedVisit(place, client, old, before, after, options);
        copy.spot = other;
        return copy;
    }

    List<Spot> options() {
        return options;
    }

    ClientId client() {
        return client;
    }

    @Nullable
    Beside before() {
        return before;
    }

    @Nullable
    Beside after() {
        return after;
    }

    @Nullable
    Spot spot() {
        return spot;
    }

    /** Where it is by now. */
    Spot present() {
        return spot == null ? old : spot;
    }

    Spot old() {
        return old;
    }

    boolean isMoved() {
        return spot != null;
    }
}
