package org.knotwise.clients;

import java.util.Locale;
import java.util.Optional;
import org.knotwise.clients.internal.Client;
import org.knotwise.clients.internal.ClientRepository;
import org.knotwise.identity.Needs;
import org.knotwise.identity.PortalAccounts;
import org.knotwise.identity.Right;
import org.knotwise.practice.Practice;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.Language;
import org.knotwise.shared.NoSuchRecord;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** In which language a client reads what is written for him or her: papers, notices, invitations. */
@Service
@Transactional(readOnly = true)
public class Languages {

    private final ClientRepository clients;
    private final PortalAccounts accounts;
    private final Practice practice;

    Languages(ClientRepository clients, PortalAccounts accounts, Practice practice) {
        this.clients = clients;
        this.accounts = accounts;
        this.practice = practice;
    }

    /**
     * What was chosen for the account by which the record is opened; else what the record says; else the language of the
     * practice. To write in it, see {@code Words.readBy}.
     */
    @Needs(Right.CONTACT_READ)
    public Locale locale(ClientId client) {
        return accounts.language(client)
                .or(() -> onRecord(client))
                .orElseGet(() -> practice.contact().language())
                .locale();
    }

    private Optional<Language> onRecord(ClientId client) {
        return Optional.ofNullable(clients.findById(client.value())
                .map(Client::toDraft)
                .orElseThrow(NoSuchRecord::new)
                .contact()
                .language());
    }
}
