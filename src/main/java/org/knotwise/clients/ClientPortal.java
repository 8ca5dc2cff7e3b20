package org.knotwise.clients;

import java.util.List;
import org.knotwise.clients.internal.ClientRepository;
import org.knotwise.identity.Needs;
import org.knotwise.identity.OpenToAll;
import org.knotwise.identity.PortalAccounts;
import org.knotwise.identity.PortalInvitation;
import org.knotwise.identity.Right;
import org.knotwise.practice.Practice;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.NoSuchRecord;
import org.knotwise.shared.Outcome;
import org.knotwise.shared.PersonName;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who opens a client's record in the portal: the client, or the guardian as long as the client is under age. */
@Service
@Transactional(readOnly = true)
public class ClientPortal {

    private final ClientRepository clients;
    private final PortalAccounts accounts;
    private final Practice practice;

    ClientPortal(ClientRepository clients, PortalAccounts accounts, Practice practice) {
        this.clients = clients;
        this.accounts = accounts;
        this.practice = practice;
    }

    /** A record that one account opens, and what its client is called. */
    public record OwnRecord(ClientId client, PersonName name) {}

    /**
     * Lets the client in, or the guardian of a client under age.
     *
     * @return refused as {@link PortalAccounts} does, and for a client under age who has no guardian on record
     */
    @Transactional
    @Needs(Right.PORTAL_INVITE)
    public Outcome<PortalInvitation> invite(ClientId client, String signInName) {
        ClientDraft draft = draftOf(client);
        if (!draft.isMinorOn(practice.today())) {
            return accounts.inviteClient(client, draft.name(), signInName);
        }
        Guardian guardian = draft.guardian();
        return guardian == null
                ? Outcome.refused("client.guardianMissing")
                : accounts.inviteGuardian(client, guardian.called(), signInName);
    }

    /** Whether it is the guardian who is let in, as the client is under age. */
    @Needs(Right.CONTACT_READ)
    public boolean isForGuardian(ClientId client) {
        return draftOf(client).isMinorOn(practice.today());
    }

    /** The records that the account of the one who is signed in opens, by name. */
    @OpenToAll(why = "Says only what one's own account opens")
    public List<OwnRecord> mine() {
        return accounts.mine().stream()
                .flatMap(client -> clients.findById(client.value()).stream())
                .map(client -> new OwnRecord(client.id(), client.toDraft().name()))
                .sorted((one, other) -> one.name().compareTo(other.name()))
                .toList();
    }

    private ClientDraft draftOf(ClientId client) {
        return clients.findById(client.value()).orElseThrow(NoSuchRecord::new).toDraft();
    }
}
