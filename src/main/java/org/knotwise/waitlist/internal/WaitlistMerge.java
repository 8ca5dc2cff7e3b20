package org.knotwise.waitlist.internal;

import java.util.List;
import org.knotwise.clients.ClientMergePart;
import org.knotwise.clients.MergedTable;
import org.springframework.stereotype.Component;

/** Wishes and offers, open and ended. */
@Component
class WaitlistMerge implements ClientMergePart {

    @Override
    public List<MergedTable> tables() {
        return List.of(
                MergedTable.of("waitlist_entry", "merge.moves.waitlist"),
                MergedTable.of("waitlist_offer", "merge.moves.waitlistOffers"));
    }
}
