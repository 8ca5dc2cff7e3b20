package org.knotwise.followups.internal;

import java.util.List;
import org.knotwise.clients.ClientMergePart;
import org.knotwise.clients.MergedTable;
import org.springframework.stereotype.Component;

/** Follow-ups, open and ended. */
@Component
class FollowUpsMerge implements ClientMergePart {

    @Override
    public List<MergedTable> tables() {
        return List.of(MergedTable.of("follow_up", "merge.moves.followUps"));
    }
}
