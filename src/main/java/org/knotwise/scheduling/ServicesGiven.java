package org.knotwise.scheduling;

import java.util.Set;

/**
 * Which services a therapist gives.
 *
 * @param all each service of the practice, those to come too
 * @param only these; empty if {@code all}
 */
public record ServicesGiven(boolean all, Set<ServiceId> only) {

    public static final ServicesGiven ALL = new ServicesGiven(true, Set.of());

    public ServicesGiven {
        only = all ? Set.of() : Set.copyOf(only);
    }

    public static ServicesGiven only(Set<ServiceId> services) {
        return new ServicesGiven(false, services);
    }

    public boolean include(ServiceId service) {
        return all || only.contains(service);
    }
}
