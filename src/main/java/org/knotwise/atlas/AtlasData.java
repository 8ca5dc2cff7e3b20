package org.knotwise.atlas;

import java.util.List;

/** What the files hold, entry by entry and in their order, before ids were followed across files. */
record AtlasData(
        List<Zone> zones,
        List<Muscle> muscles,
        List<Movement> movements,
        List<Condition> conditions,
        List<Technique> techniques,
        List<HomeMeasure> homeMeasures,
        List<Factor> factors,
        List<RedFlag> redFlags,
        List<Prevalence> prevalence,
        Provenance provenance) {}
