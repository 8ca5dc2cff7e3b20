package org.knotwise.knots.ui;

import java.util.List;
import org.knotwise.atlas.Muscle;
import org.knotwise.identity.Access;
import org.knotwise.identity.Right;
import org.knotwise.knots.KnotSearch;
import org.knotwise.shared.ui.SearchSource;
import org.springframework.stereotype.Component;

/** The muscles of the atlas, for the search of the frame. */
@Component
class MuscleSource implements SearchSource {

    private final KnotSearch search;
    private final Access access;

    MuscleSource(KnotSearch search, Access access) {
        this.search = search;
        this.access = access;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public String group() {
        return "muscle.group";
    }

    @Override
    public List<Hit> find(String typed, int limit) {
        return access.may(Right.CLINICAL_READ)
                ? search.muscles(typed, limit).stream().map(MuscleSource::hit).toList()
                : List.of();
    }

    private static Hit hit(Muscle muscle) {
        return new Hit(muscle.common(), muscle.latin(), () -> MuscleView.open(muscle.id()));
    }
}
