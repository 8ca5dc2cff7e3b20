package org.knotwise.identity;

import static org.knotwise.identity.Reach.ALL;
import static org.knotwise.identity.Reach.CARE_TEAM;
import static org.knotwise.identity.Reach.NONE;
import static org.knotwise.identity.Reach.OWN;

import java.util.EnumMap;
import java.util.Map;

/**
 * Who may see and do what: the one table of rights in the house. Columns stand in the order of {@link Role}.
 */
public final class AccessMatrix {

    private static final Map<Right, Map<Role, Reach>> TABLE = new EnumMap<>(Right.class);

    static {
        //                            admin  manager therapist  reception client
        row(Right.SETTINGS_READ, ALL, ALL, NONE, NONE, NONE);
        row(Right.SETTINGS_WRITE, ALL, NONE, NONE, NONE, NONE);
        row(Right.STAFF_READ, ALL, ALL, ALL, ALL, NONE);
        row(Right.CONTACT_READ, NONE, ALL, CARE_TEAM, ALL, OWN);
        row(Right.CONTACT_WRITE, NONE, ALL, CARE_TEAM, ALL, NONE);
        row(Right.CLIENT_IMPORT, NONE, ALL, ALL, NONE, NONE);
        row(Right.PORTAL_INVITE, NONE, ALL, CARE_TEAM, ALL, NONE);
        row(Right.CLIENT_ASSIGN, NONE, ALL, CARE_TEAM, NONE, NONE);
        row(Right.CLIENT_ARCHIVE, NONE, ALL, CARE_TEAM, NONE, NONE);
        row(Right.CLIENT_MERGE, NONE, ALL, CARE_TEAM, NONE, NONE);
        row(Right.APPOINTMENT_READ, NONE, ALL, CARE_TEAM, ALL, OWN);
        row(Right.APPOINTMENT_BOOK, NONE, ALL, CARE_TEAM, ALL, NONE);
        row(Right.OFFER_ANSWER, NONE, ALL, CARE_TEAM, ALL, OWN);
        row(Right.NOTICES_SEE, ALL, ALL, NONE, ALL, NONE);
        row(Right.CALENDAR_FEED, NONE, NONE, NONE, NONE, OWN);
        row(Right.CLINICAL_READ, NONE, ALL, CARE_TEAM, NONE, OWN);
        row(Right.CLINICAL_WRITE, NONE, NONE, CARE_TEAM, NONE, NONE);
        row(Right.PAIN_DRAW, NONE, NONE, CARE_TEAM, NONE, OWN);
        row(Right.HEALTH_ANSWER, NONE, NONE, CARE_TEAM, NONE, OWN);
        row(Right.CARE_REPORT, NONE, NONE, CARE_TEAM, NONE, OWN);
        row(Right.OWN_BOOKING, NONE, NONE, NONE, NONE, OWN);
        row(Right.MESSAGE_READ, NONE, ALL, CARE_TEAM, NONE, OWN);
        row(Right.MESSAGE_WRITE, NONE, NONE, CARE_TEAM, NONE, OWN);
        row(Right.NOTE_READ, NONE, ALL, CARE_TEAM, NONE, NONE);
        row(Right.NOTE_WRITE, NONE, NONE, CARE_TEAM, NONE, NONE);
        row(Right.PLAN_ACCEPT, NONE, NONE, NONE, NONE, OWN);
        row(Right.FOLLOW_UP, NONE, ALL, CARE_TEAM, ALL, NONE);
        row(Right.CASELOAD_READ, NONE, ALL, CARE_TEAM, NONE, NONE);
    }

    private AccessMatrix() {}

    /** How far the right reaches for the role; {@link Reach#NONE} where the role does not hold it. */
    public static Reach reach(Right right, Role role) {
        return TABLE.getOrDefault(right, Map.of()).getOrDefault(role, NONE);
    }

    private static void row(Right right, Reach admin, Reach manager, Reach therapist, Reach reception, Reach client) {
        Map<Role, Reach> cells = new EnumMap<>(Role.class);
        cells.put(Role.ADMIN, admin);
        cells.put(Role.MANAGER, manager);
        cells.put(Role.THERAPIST, therapist);
        cells.put(Role.RECEPTION, reception);
        cells.put(Role.CLIENT, client);
        TABLE.put(right, Map.copyOf(cells));
    }
}
