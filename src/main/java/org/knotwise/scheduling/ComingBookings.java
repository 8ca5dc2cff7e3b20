package org.knotwise.scheduling;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.knotwise.identity.AccountId;
import org.knotwise.identity.TherapistBookings;
import org.knotwise.scheduling.internal.AppointmentRepository;
import org.knotwise.scheduling.internal.Resource;
import org.knotwise.scheduling.internal.ResourceLocks;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Says what is still booked with a therapist, and keeps it from becoming more. */
@Component
class ComingBookings implements TherapistBookings {

    private final AppointmentRepository appointments;
    private final ResourceLocks locks;
    private final TransactionTemplate apart;
    private final Clock clock;

    ComingBookings(
            AppointmentRepository appointments,
            ResourceLocks locks,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.appointments = appointments;
        this.locks = locks;
        this.apart = new TransactionTemplate(transactions);
        this.clock = clock;
        // A row to lock must be committed before it can be locked.
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public int holdAndCount(AccountId therapist) {
        SortedSet<Resource> resources =
                new TreeSet<>(List.of(new Resource(Resource.Kind.THERAPIST, therapist.value())));
        apart.executeWithoutResult(_ -> resources.forEach(locks::ensure));
        locks.lock(resources);
        return appointments.countComing(therapist.value(), Instant.now(clock));
    }
}
