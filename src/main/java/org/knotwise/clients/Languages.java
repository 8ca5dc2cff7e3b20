package org.knotwise.clients;

import java.util.Locale;
import org.knotwise.clients.internal.ReaderLanguage;
import org.knotwise.identity.Needs;
import org.knotwise.identity.Right;
import org.knotwise.shared.ClientId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** In which language a client reads what is written for him or her: papers, notices, invitations. */
@Service
@Transactional(readOnly = true)
public class Languages {

    private final ReaderLanguage readers;

    Languages(ReaderLanguage readers) {
        this.readers = readers;
    }

    /**
     * What was chosen for the account by which the record is opened; else what the record says; else the language of the
     * practice. To write in it, see {@code Words.readBy}.
     */
    @Needs(Right.CONTACT_READ)
    public Locale locale(ClientId client) {
        return readers.of(client);
    }
}
