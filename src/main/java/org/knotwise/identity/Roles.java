package org.knotwise.identity;

/** The roles as the constants that annotations need; a test holds them equal to {@link Role}. */
public final class Roles {

    public static final String ADMIN = "ADMIN";
    public static final String MANAGER = "MANAGER";
    public static final String THERAPIST = "THERAPIST";
    public static final String RECEPTION = "RECEPTION";
    public static final String CLIENT = "CLIENT";

    private Roles() {}
}
