package org.knotwise.exchange;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.knotwise.clients.ClientDraft;
import org.knotwise.clients.Clients;
import org.knotwise.exchange.ClientListPreview.Duplicate;
import org.knotwise.exchange.ClientListReading.Read;
import org.knotwise.identity.AccountId;
import org.knotwise.identity.Needs;
import org.knotwise.identity.Right;
import org.knotwise.shared.Outcome;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Brings in the client list of a former system, all of it or nothing. */
@Service
@Transactional(readOnly = true)
public class ClientListImports {

    private final Clients clients;

    ClientListImports(Clients clients) {
        this.clients = clients;
    }

    /** What an import would do, compared with the clients whom the one who asks may know of; writes nothing. */
    @Needs(Right.CLIENT_IMPORT)
    public ClientListPreview preview(Read read) {
        return ClientListPreview.of(read, clients.people());
    }

    /**
     * Adds every row of the list to the care of one therapist. Who looks like whom is found out again: somebody may have
     * been added since the preview. A shared number or address alone holds nothing up, as families share them.
     *
     * @param primaryTherapist for a therapist who imports, always him- or herself
     * @return refused while a cell is bad, or while rows look like somebody by name and birth date and nobody has
     *     decided what becomes of them
     */
    @Transactional
    @Needs(Right.CLIENT_IMPORT)
    public Outcome<Imported> commit(Read read, AccountId primaryTherapist, LikeRows likeRows) {
        ClientListPreview preview = ClientListPreview.of(read, clients.people());
        if (!preview.mayBeWritten()) {
            return Outcome.refused("import.notWritten.badCells", read.badCells().size(), read.badRows());
        }
        Set<Integer> alike = alikeByName(preview);
        if (likeRows == LikeRows.ASK && !alike.isEmpty()) {
            return Outcome.refused("import.notWritten.duplicates", alike.size());
        }
        List<ClientDraft> drafts = read.rows().stream()
                .filter(row -> likeRows == LikeRows.ADD || !alike.contains(row.row()))
                .map(ClientRow::draft)
                .toList();
        return switch (clients.addAll(drafts, primaryTherapist)) {
            case Outcome.Refused<Integer>(var why) -> Outcome.refused(why);
            case Outcome.Done<Integer>(Integer added) ->
                Outcome.done(new Imported(added, read.rows().size() - added));
        };
    }

    private static Set<Integer> alikeByName(ClientListPreview preview) {
        Set<Integer> rows = new HashSet<>();
        for (Duplicate duplicate : preview.duplicates()) {
            if (duplicate.byNameAndBirthDate()) {
                rows.add(duplicate.row().row());
            }
        }
        return rows;
    }
}
