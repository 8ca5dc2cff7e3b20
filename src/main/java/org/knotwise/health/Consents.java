package org.knotwise.health;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.knotwise.atlas.Muscle.SensitiveRegion;
import org.knotwise.health.internal.Consent;
import org.knotwise.health.internal.ConsentRepository;
import org.knotwise.identity.Access;
import org.knotwise.identity.Needs;
import org.knotwise.identity.Right;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.NoSuchRecord;
import org.knotwise.shared.Outcome;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** In which sensitive regions the clients consented to be touched. */
@Service
@Transactional(readOnly = true)
public class Consents {

    private final ConsentRepository consents;
    private final ConsentTexts texts;
    private final Access access;
    private final Clock clock;

    Consents(ConsentRepository consents, ConsentTexts texts, Access access, Clock clock) {
        this.consents = consents;
        this.texts = texts;
        this.access = access;
        this.clock = clock;
    }

    /** All consents of a client, withdrawn ones too, the newest first. */
    @Needs(Right.CLINICAL_READ)
    public List<ConsentRow> of(ClientId client) {
        return consents.rows(client.value());
    }

    /** The regions for which a consent holds. */
    @Needs(Right.CLINICAL_READ)
    public Set<SensitiveRegion> allowed(ClientId client) {
        return consents.allowed(client.value());
    }

    /** Whether a consent holds for this region. */
    @Needs(Right.CLINICAL_READ)
    public boolean allows(ClientId client, SensitiveRegion region) {
        return allowed(client).contains(region);
    }

    /** Takes a consent; refused if one holds already, and if there is a newer text than the one that was read. */
    @Transactional
    @Needs(Right.CLINICAL_WRITE)
    public Outcome<ConsentId> take(ClientId client, ConsentDraft draft) {
        return keep(client, draft);
    }

    /** The same in the client’s own hand, as with the intake form. */
    @Transactional
    @Needs(Right.HEALTH_ANSWER)
    public Outcome<ConsentId> give(ClientId client, ConsentDraft draft) {
        return keep(client, draft);
    }

    private Outcome<ConsentId> keep(ClientId client, ConsentDraft draft) {
        if (consents.allowed(client.value()).contains(draft.region())) {
            return Outcome.refused("consent.isThere");
        }
        if (draft.textVersion() != texts.current()) {
            return Outcome.refused("consent.newerText");
        }
        return Outcome.done(
                consents.save(Consent.given(client, draft, access.signedIn().account(), Instant.now(clock)))
                        .id());
    }

    /** Records that a consent was withdrawn; refused if it was before. */
    @Transactional
    @Needs(Right.CLINICAL_WRITE)
    public Outcome<ConsentId> withdraw(ClientId client, ConsentId id) {
        Consent consent =
                consents.findByIdAndClientId(id.value(), client.value()).orElseThrow(NoSuchRecord::new);
        if (consent.isWithdrawn()) {
            return Outcome.refused("consent.isWithdrawn");
        }
        consent.withdraw(access.signedIn().account(), Instant.now(clock));
        return Outcome.done(id);
    }
}
