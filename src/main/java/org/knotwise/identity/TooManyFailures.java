package org.knotwise.identity;

import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/** Sign-in was not tried, because too many tries failed just before. */
public final class TooManyFailures extends AuthenticationException {

    private static final long serialVersionUID = 1L;

    private final Duration wait;

    public TooManyFailures(Duration wait) {
        super("Too many failures");
        this.wait = wait;
    }

    /** How long until the next try is taken. */
    public Duration waitTime() {
        return wait;
    }
}
