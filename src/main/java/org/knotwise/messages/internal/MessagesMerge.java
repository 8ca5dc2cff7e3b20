package org.knotwise.messages.internal;

import java.util.List;
import org.knotwise.clients.ClientMergePart;
import org.knotwise.clients.MergedTable;
import org.springframework.stereotype.Component;

/** Messages; who saw one goes with it. */
@Component
class MessagesMerge implements ClientMergePart {

    @Override
    public List<MergedTable> tables() {
        return List.of(MergedTable.of("message", "merge.moves.messages"));
    }
}
