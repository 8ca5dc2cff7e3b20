package org.knotwise.homecare;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.knotwise.health.FactorDetails;
import org.knotwise.health.FactorStatus;
import org.knotwise.health.Factors;
import org.knotwise.homecare.internal.PainReturn;
import org.knotwise.homecare.internal.PainReturnRepository;
import org.knotwise.identity.Access;
import org.knotwise.identity.Needs;
import org.knotwise.identity.Right;
import org.knotwise.plans.PlanDetails;
import org.knotwise.plans.PlanEnding;
import org.knotwise.plans.Plans;
import org.knotwise.practice.Practice;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.Outcome;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What follows home care once a plan was carried out, and the way back. */
@Service
@Transactional(readOnly = true)
public class Prevention {

    private final Plans plans;
    private final Factors factors;
    private final PainReturnRepository returns;
    private final Access access;
    private final Practice practice;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Prevention(
            Plans plans,
            Factors factors,
            PainReturnRepository returns,
            Access access,
            Practice practice,
            ApplicationEventPublisher events,
            Clock clock) {
        this.plans = plans;
        this.factors = factors;
        this.returns = returns;
        this.access = access;
        this.practice = practice;
        this.events = events;
        this.clock = clock;
    }

    /** The routine; empty as long as a plan is under way, and unless the last one was carried out. */
    @Needs(Right.CLINICAL_READ)
    public Optional<PreventionRoutine> of(ClientId client) {
        return HomeCare.carriedOut(plans.of(client)).map(plan -> routine(client, plan));
    }

    private PreventionRoutine routine(ClientId client, PlanDetails plan) {
        PlanEnding ending = plan.ending();
        return new PreventionRoutine(
                plan.draft().title(),
                ending == null ? practice.today() : dayOf(ending),
                measures(client),
                ending == null ? "" : ending.watchFor(),
                ending == null ? "" : ending.prevention());
    }

    /** Those that are looked at again first come first. */
    private List<PreventionRoutine.Measure> measures(ClientId client) {
        return factors.of(client).stream()
                .filter(factor -> factor.status() == FactorStatus.OPEN)
                .sorted(Comparator.comparing(
                                (FactorDetails factor) -> factor.draft().reviewOn())
                        .thenComparing(factor -> factor.factor().name()))
                .limit(PreventionRoutine.MOST)
                .map(factor -> new PreventionRoutine.Measure(
                        factor.factor().name(),
                        factor.draft().agreed().isBlank()
                                ? factor.factor().advice()
                                : factor.draft().agreed()))
                .toList();
    }

    /**
     * Says that the pain is back: the therapist is told. Once a day is enough.
     *
     * @return the client
     */
    @Transactional
    @Needs(Right.CARE_REPORT)
    public Outcome<ClientId> tellItIsBack(ClientId client) {
        LocalDate today = practice.today();
        if (!returns.existsByClientIdAndToldOn(client.value(), today)) {
            returns.save(new PainReturn(client, access.signedIn().account(), Instant.now(clock), today));
        }
        events.publishEvent(new ItIsBack(client));
        return Outcome.done(client);
    }

    private LocalDate dayOf(PlanEnding ending) {
        return practice.local(ending.at()).toLocalDate();
    }
}
