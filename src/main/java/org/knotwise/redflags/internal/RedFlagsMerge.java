package org.knotwise.redflags.internal;

import java.util.List;
import org.knotwise.clients.ClientMergePart;
import org.knotwise.clients.MergedTable;
import org.springframework.stereotype.Component;

/**
 * Answers, and what they raised. A question that holds on both records holds twice afterwards; one note lifts both.
 */
@Component
class RedFlagsMerge implements ClientMergePart {

    @Override
    public List<MergedTable> tables() {
        return List.of(
                MergedTable.of("red_flag_sheet", "merge.moves.redFlagSheets"),
                MergedTable.of("red_flag_raised", "merge.moves.redFlags"));
    }
}
