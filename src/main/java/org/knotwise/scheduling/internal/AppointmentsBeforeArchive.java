package org.knotwise.scheduling.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.knotwise.clients.ClientArchiveRule;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.Refusal;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** What is booked must be cancelled before a client is archived, or therapist and room would wait for nobody. */
@Component
class AppointmentsBeforeArchive implements ClientArchiveRule {

    private final AppointmentRepository appointments;
    private final Clock clock;

    AppointmentsBeforeArchive(AppointmentRepository appointments, Clock clock) {
        this.appointments = appointments;
        this.clock = clock;
    }

    @Override
    public Optional<Refusal> objectionTo(ClientId client) {
        return appointments
                        .coming(client.value(), Instant.now(clock), Limit.of(1))
                        .isEmpty()
                ? Optional.empty()
                : Optional.of(Refusal.of("archive.stillBooked"));
    }
}
