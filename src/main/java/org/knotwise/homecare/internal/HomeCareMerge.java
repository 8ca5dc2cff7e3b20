package org.knotwise.homecare.internal;

import java.util.List;
import org.knotwise.clients.ClientMergePart;
import org.knotwise.clients.MergedTable;
import org.springframework.stereotype.Component;

/** Programmes, what was done of them, and check-ins. A measure that is in both programmes then is due once, not twice. */
@Component
class HomeCareMerge implements ClientMergePart {

    @Override
    public List<MergedTable> tables() {
        return List.of(
                MergedTable.of("home_care_item"),
                MergedTable.of("home_care_done", "merge.moves.homeCareDone"),
                MergedTable.of("home_care_stop"),
                MergedTable.of("check_in", "merge.moves.checkIns"),
                MergedTable.of("home_care_pause"),
                MergedTable.of("pain_return"));
    }
}
