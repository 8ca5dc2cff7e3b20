package org.knotwise.tracing.internal;

import java.util.List;
import org.knotwise.clients.ClientMergePart;
import org.knotwise.clients.MergedTable;
import org.springframework.stereotype.Component;

/** Exam lists; they go with their drawings. */
@Component
class TracingMerge implements ClientMergePart {

    @Override
    public List<MergedTable> tables() {
        return List.of(MergedTable.of("exam_entry"));
    }
}
