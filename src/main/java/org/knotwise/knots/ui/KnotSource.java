package org.knotwise.knots.ui;

import java.util.List;
import org.knotwise.atlas.Atlas;
import org.knotwise.identity.Access;
import org.knotwise.identity.Right;
import org.knotwise.knots.KnotHit;
import org.knotwise.knots.KnotSearch;
import org.knotwise.shared.ui.SearchSource;
import org.knotwise.shared.ui.Words;
import org.springframework.stereotype.Component;

/** The knots of the clients, for the search of the frame. */
@Component
class KnotSource implements SearchSource {

    private final KnotSearch search;
    private final Access access;
    private final KnotNames names;

    KnotSource(KnotSearch search, Access access, Atlas atlas) {
        this.search = search;
        this.access = access;
        this.names = new KnotNames(atlas);
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public String group() {
        return "knots.title";
    }

    @Override
    public List<Hit> find(String typed, int limit) {
        return access.may(Right.CLINICAL_READ)
                ? search.find(typed, limit).stream().map(this::hit).toList()
                : List.of();
    }

    private Hit hit(KnotHit knot) {
        return new Hit(
                names.full(knot.place()),
                Words.of(
                        "search.knot",
                        knot.clientName(),
                        Words.of(knot.recurring() ? "knotState.again" : "knotState", knot.state()),
                        knot.tenderness()),
                () -> KnotNavigation.open(knot.client(), knot.id()));
    }
}
