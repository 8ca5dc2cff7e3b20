package org.knotwise.practice.internal;

import java.util.Optional;
import org.springframework.data.repository.Repository;

public interface PracticeRepository extends Repository<PracticeRow, Integer> {

    PracticeRow save(PracticeRow row);

    PracticeRow saveAndFlush(PracticeRow row);

    Optional<PracticeRow> findById(Integer id);
}
