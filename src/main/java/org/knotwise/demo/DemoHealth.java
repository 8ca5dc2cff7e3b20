package org.knotwise.demo;

import java.time.LocalDate;
import java.util.EnumSet;
import org.knotwise.atlas.ConditionId;
import org.knotwise.atlas.Muscle.SensitiveRegion;
import org.knotwise.atlas.MuscleId;
import org.knotwise.health.AlertDraft;
import org.knotwise.health.AlertKind;
import org.knotwise.health.BodyPlace;
import org.knotwise.health.ConsentDraft;
import org.knotwise.health.ConsentGiver;
import org.knotwise.health.ConsentTexts;
import org.knotwise.health.Consents;
import org.knotwise.health.HealthProfile;
import org.knotwise.health.ProfileEntryDraft;
import org.knotwise.identity.AccountId;
import org.knotwise.identity.Role;
import org.knotwise.identity.RunAs;
import org.knotwise.identity.SignedIn;
import org.knotwise.practice.Practice;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.Side;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What is to be minded of the health of one fictional client. */
@Component
@Profile("demo")
class DemoHealth {

    private final HealthProfile profile;
    private final Consents consents;
    private final ConsentTexts texts;
    private final Practice practice;

    DemoHealth(HealthProfile profile, Consents consents, ConsentTexts texts, Practice practice) {
        this.profile = profile;
        this.consents = consents;
        this.texts = texts;
        this.practice = practice;
    }

    void build(AccountId therapist, ClientId client) {
        var who = new SignedIn(therapist, "demo", "Demo", EnumSet.of(Role.THERAPIST), null, true, null);
        RunAs.account(who, () -> {
            LocalDate today = practice.today();
            has(
                    client,
                    new ProfileEntryDraft(
                            new ConditionId("anticoagulants"),
                            today.minusMonths(8),
                            null,
                            null,
                            "Apixaban, twice a day."),
                    "Blood thinner: light pressure at the throat",
                    AlertKind.CAUTION);
            has(
                    client,
                    new ProfileEntryDraft(new ConditionId("latex-allergy"), null, null, null, ""),
                    "Latex allergy",
                    AlertKind.ALLERGY);
            var calf = new BodyPlace.AtMuscle(new MuscleId("gastrocnemius"), Side.LEFT);
            profile.add(
                            client,
                            new ProfileEntryDraft(new ConditionId("muscle-tear"), today.minusDays(120), calf, null, ""),
                            null)
                    .orThrow();
            return consents.take(
                            client,
                            new ConsentDraft(
                                    SensitiveRegion.AXILLA, texts.current(), ConsentGiver.CLIENT, "Marta Lindqvist"))
                    .orThrow();
        });
    }

    private void has(ClientId client, ProfileEntryDraft entry, String alert, AlertKind kind) {
        profile.add(
                        client,
                        entry,
                        new AlertDraft(alert, kind, entry.condition(), "Please ask the therapist before booking."))
                .orThrow();
    }
}
