package org.knotwise.identity;

import java.util.List;

/** Accounts that the sign-in page may name; only a demonstration has any. */
public interface SignInHints {

    /** An account that anybody may try. */
    record Hint(String name, Role role, String signInName, String password) {}

    List<Hint> hints();
}
