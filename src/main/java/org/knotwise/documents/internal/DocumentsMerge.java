package org.knotwise.documents.internal;

import java.util.List;
import org.knotwise.clients.ClientMergePart;
import org.knotwise.clients.MergedTable;
import org.springframework.stereotype.Component;

/** Documents, removed ones included; their files stay where they are. */
@Component
class DocumentsMerge implements ClientMergePart {

    @Override
    public List<MergedTable> tables() {
        return List.of(MergedTable.of("client_document", "merge.moves.documents"));
    }
}
