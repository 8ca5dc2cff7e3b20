package org.knotwise.portal.ui;

import org.knotwise.identity.Access;
import org.knotwise.identity.SignedIn;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.NoSuchRecord;
import org.springframework.stereotype.Component;

/** Whose record the portal shows: the login's, asked anew for each page and each action. */
@Component
class OwnRecord {

    private final Access access;

    OwnRecord(Access access) {
        this.access = access;
    }

    ClientId client() {
        return access.whoIsSignedIn().flatMap(SignedIn::client).orElseThrow(NoSuchRecord::new);
    }
}
