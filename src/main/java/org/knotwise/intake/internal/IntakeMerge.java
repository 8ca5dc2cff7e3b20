package org.knotwise.intake.internal;

import java.util.List;
import org.knotwise.clients.ClientMergePart;
import org.knotwise.clients.MergedTable;
import org.springframework.stereotype.Component;

/** Forms and the notes beside them. */
@Component
class IntakeMerge implements ClientMergePart {

    @Override
    public List<MergedTable> tables() {
        return List.of(
                MergedTable.of("intake_form", "merge.moves.intakes"),
                MergedTable.of("intake_note"),
                MergedTable.of("intake_request"));
    }
}
