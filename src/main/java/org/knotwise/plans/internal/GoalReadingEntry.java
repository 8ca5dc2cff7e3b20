package org.knotwise.plans.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.knotwise.identity.AccountId;
import org.knotwise.plans.GoalId;
import org.knotwise.plans.GoalReading;
import org.knotwise.plans.PlanId;
import org.knotwise.shared.ClientId;

/** How far a goal was on a day; one for each goal and day, the last one entered. */
@Entity
@Table(name = "goal_reading")
public class GoalReadingEntry {

    @Id
    private UUID id;

    private UUID clientId;
    private UUID planId;
    private UUID goalId;
    private LocalDate readOn;
    private int amount;
    private UUID recordedBy;
    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init")
    protected GoalReadingEntry() {} // for JPA

    public GoalReadingEntry(ClientId client, PlanId plan, GoalReading reading, AccountId by, Instant at) {
        this.id = UUID.randomUUID();
        this.clientId = client.value();
        this.planId = plan.value();
        this.goalId = reading.goal().value();
        this.readOn = reading.on();
        this.amount = reading.value();
        this.recordedBy = by.value();
        this.recordedAt = at;
    }

    public void correct(int value, AccountId by, Instant at) {
        amount = value;
        recordedBy = by.value();
        recordedAt = at;
    }

    public GoalReading reading() {
        return new GoalReading(new GoalId(goalId), readOn, amount);
    }
}
