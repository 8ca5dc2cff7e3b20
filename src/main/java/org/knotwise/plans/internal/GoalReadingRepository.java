package org.knotwise.plans.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

public interface GoalReadingRepository extends Repository<GoalReadingEntry, UUID> {

    GoalReadingEntry save(GoalReadingEntry reading);

    List<GoalReadingEntry> findByPlanIdAndClientIdOrderByReadOn(UUID planId, UUID clientId);

    Optional<GoalReadingEntry> findByPlanIdAndGoalIdAndReadOn(UUID planId, UUID goalId, LocalDate readOn);
}
