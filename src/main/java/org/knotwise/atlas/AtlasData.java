package org.knotwise.atlas;

import java.util.List;

/** What the files hold, entry by entry and in their order, before ids were followed across files. */
record AtlasData(
        Index<ZoneId, Zone> zones,
        Index<MuscleId, Muscle> muscles,
        Index<PointId, Point> points,
        Index<MovementId, Movement> movements,
        Index<ConditionId, Condition> conditions,
        Index<TechniqueId, Technique> techniques,
        Index<HomeMeasureId, HomeMeasure> homeMeasures,
        Index<FactorId, Factor> factors,
        Index<RedFlagId, RedFlag> redFlags,
        List<Prevalence> prevalence,
        Provenance provenance,
        Translation names) {}
