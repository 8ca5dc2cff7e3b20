package org.knotwise.homecare.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

public interface DoneItemRepository extends Repository<DoneItem, UUID> {

    DoneItem save(DoneItem done);

    void delete(DoneItem done);

    List<DoneItem> findByClientIdAndDoneOnBetween(UUID clientId, LocalDate from, LocalDate to);

    List<DoneItem> findByClientIdAndMeasureAndDoneOnOrderByDoneAtAscIdAsc(UUID clientId, String measure, LocalDate day);
}
