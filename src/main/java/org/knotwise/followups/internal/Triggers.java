package org.knotwise.followups.internal;

import static org.knotwise.followups.FollowUpKind.ANSWER_AWAITED;
import static org.knotwise.followups.FollowUpKind.FACTOR_REVIEW;
import static org.knotwise.followups.FollowUpKind.INTAKE_MISSING;
import static org.knotwise.followups.FollowUpKind.IT_IS_BACK;
import static org.knotwise.followups.FollowUpKind.MEASURE_AGAIN;
import static org.knotwise.followups.FollowUpKind.NEXT_APPOINTMENT;
import static org.knotwise.followups.FollowUpKind.NO_CHECK_IN;
import static org.knotwise.followups.FollowUpKind.PAIN_REPORTED;
import static org.knotwise.followups.FollowUpKind.PLAN_ENDS;
import static org.knotwise.followups.FollowUpKind.RED_FLAG;
import static org.knotwise.followups.FollowUpKind.RED_FLAG_WATCH;
import static org.knotwise.followups.FollowUpKind.RELEASED_KNOTS;
import static org.knotwise.followups.FollowUpKind.REVIEW_PLAN;
import static org.knotwise.followups.FollowUpKind.SORENESS_CHECK;
import static org.knotwise.followups.FollowUpKind.SORENESS_REPORTED;
import static org.knotwise.followups.FollowUpKind.UNSIGNED_NOTE;

import org.knotwise.documents.DocumentsChanged;
import org.knotwise.health.FactorsChanged;
import org.knotwise.health.ProfileChanged;
import org.knotwise.homecare.CheckedIn;
import org.knotwise.homecare.ItIsBack;
import org.knotwise.homecare.ProgrammeChanged;
import org.knotwise.identity.CareTeamChanged;
import org.knotwise.intake.IntakeAskedFor;
import org.knotwise.intake.IntakeSent;
import org.knotwise.knots.KnotFollowed;
import org.knotwise.pain.PainDrawn;
import org.knotwise.plans.GoalMeasured;
import org.knotwise.plans.PlanAccepted;
import org.knotwise.plans.PlanChanged;
import org.knotwise.redflags.RedFlagRaised;
import org.knotwise.redflags.RedFlagSettled;
import org.knotwise.scheduling.AppointmentBooked;
import org.knotwise.scheduling.AppointmentCancelled;
import org.knotwise.scheduling.AppointmentMoved;
import org.knotwise.visits.VisitBegun;
import org.knotwise.visits.VisitSigned;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What happens, and the follow-ups whose causes it may change; all in the transaction in which it happens. */
@Component
class Triggers {

    private final Settling settling;
    private final Owners owners;

    Triggers(Settling settling, Owners owners) {
        this.settling = settling;
        this.owners = owners;
    }

    @EventListener
    void on(VisitBegun begun) {
        settling.settle(begun.client(), UNSIGNED_NOTE);
    }

    @EventListener
    void on(VisitSigned signed) {
        settling.settle(
                signed.client(),
                NEXT_APPOINTMENT,
                PLAN_ENDS,
                REVIEW_PLAN,
                MEASURE_AGAIN,
                UNSIGNED_NOTE,
                INTAKE_MISSING,
                SORENESS_CHECK,
                RELEASED_KNOTS,
                PAIN_REPORTED,
                SORENESS_REPORTED,
                NO_CHECK_IN,
                IT_IS_BACK);
    }

    @EventListener
    void on(AppointmentBooked booked) {
        settling.settle(booked.client(), NEXT_APPOINTMENT, PLAN_ENDS, INTAKE_MISSING);
    }

    @EventListener
    void on(AppointmentCancelled cancelled) {
        settling.settle(cancelled.client(), NEXT_APPOINTMENT, PLAN_ENDS, INTAKE_MISSING);
    }

    @EventListener
    void on(AppointmentMoved moved) {
        settling.settle(moved.client(), NEXT_APPOINTMENT, PLAN_ENDS, INTAKE_MISSING);
    }

    @EventListener
    void on(IntakeSent sent) {
        settling.settle(sent.client(), INTAKE_MISSING);
    }

    @EventListener
    void on(IntakeAskedFor asked) {
        settling.settle(asked.client(), INTAKE_MISSING);
    }

    @EventListener
    void on(PlanAccepted accepted) {
        settling.settle(accepted.client(), NEXT_APPOINTMENT, PLAN_ENDS, NO_CHECK_IN);
    }

    @EventListener
    void on(PlanChanged changed) {
        settling.settle(changed.client(), NEXT_APPOINTMENT, PLAN_ENDS, REVIEW_PLAN, MEASURE_AGAIN, NO_CHECK_IN);
    }

    @EventListener
    void on(GoalMeasured measured) {
        settling.settle(measured.client(), MEASURE_AGAIN);
    }

    @EventListener
    void on(KnotFollowed followed) {
        settling.settle(followed.client(), RELEASED_KNOTS, NO_CHECK_IN);
    }

    @EventListener
    void on(ProfileChanged changed) {
        settling.settle(changed.client(), NO_CHECK_IN);
    }

    @EventListener
    void on(PainDrawn drawn) {
        settling.settle(drawn.client(), PAIN_REPORTED);
    }

    @EventListener
    void on(CheckedIn told) {
        settling.settle(told.client(), PAIN_REPORTED, SORENESS_REPORTED, SORENESS_CHECK, NO_CHECK_IN);
    }

    @EventListener
    void on(ProgrammeChanged changed) {
        settling.settle(changed.client(), PAIN_REPORTED, NO_CHECK_IN);
    }

    @EventListener
    void on(ItIsBack told) {
        settling.settle(told.client(), IT_IS_BACK);
    }

    @EventListener
    void on(RedFlagRaised raised) {
        settling.settle(raised.client(), RED_FLAG, RED_FLAG_WATCH);
    }

    @EventListener
    void on(RedFlagSettled settled) {
        settling.settle(settled.client(), RED_FLAG, RED_FLAG_WATCH);
    }

    @EventListener
    void on(DocumentsChanged changed) {
        settling.settle(changed.client(), ANSWER_AWAITED);
    }

    @EventListener
    void on(FactorsChanged changed) {
        settling.settle(changed.client(), FACTOR_REVIEW);
    }

    @EventListener
    void on(CareTeamChanged changed) {
        owners.follow(changed.client());
    }
}
