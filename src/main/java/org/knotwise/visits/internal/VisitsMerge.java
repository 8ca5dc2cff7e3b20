package org.knotwise.visits.internal;

import java.util.List;
import org.knotwise.clients.ClientMergePart;
import org.knotwise.clients.MergedTable;
import org.springframework.stereotype.Component;

/** Visits, signed ones included: the signature is below what was written, whatever the number of the record. */
@Component
class VisitsMerge implements ClientMergePart {

    @Override
    public List<MergedTable> tables() {
        return List.of(MergedTable.of("visit", "merge.moves.visits"), MergedTable.of("visit_amendment"));
    }
}
