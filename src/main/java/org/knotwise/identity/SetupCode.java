package org.knotwise.identity;

import java.security.SecureRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The code that a fresh installation asks for before it lets anybody set it up: only who can read the console of the
 * machine knows it. A new one is made at each start until the practice is set up.
 */
@Component
public class SetupCode {

    private static final Logger log = LoggerFactory.getLogger(SetupCode.class);

    private final Accounts accounts;
    private final InvitationCode code = InvitationCode.random(new SecureRandom());

    SetupCode(Accounts accounts) {
        this.accounts = accounts;
    }

    /** Whether this is what the console says. */
    public boolean is(InvitationCode typed) {
        return code.hash().equals(typed.hash());
    }

    @EventListener(ApplicationReadyEvent.class)
    void tell() {
        if (accounts.isEmpty()) {
            log.info("Not set up yet. Open the address of this server and enter the set-up code {}", code.shown());
        }
    }
}
