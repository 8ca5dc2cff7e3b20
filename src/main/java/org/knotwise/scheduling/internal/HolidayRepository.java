package org.knotwise.scheduling.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

public interface HolidayRepository extends Repository<HolidayRow, UUID> {

    HolidayRow save(HolidayRow row);

    void delete(HolidayRow row);

    Optional<HolidayRow> findById(UUID id);

    /** Those that reach into these days, both included, in order. */
    @Query(
            "select h from HolidayRow h where h.firstDay <= :to and h.lastDay >= :from order by h.firstDay, h.name, h.id")
    List<HolidayRow> within(LocalDate from, LocalDate to);

    List<HolidayRow> findAllByOrderByFirstDayAscNameAscIdAsc();
}
