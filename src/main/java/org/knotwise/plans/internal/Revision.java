package org.knotwise.plans.internal;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.knotwise.identity.AccountId;
import org.knotwise.plans.PlanChange;
import org.knotwise.plans.PlanDraft;
import org.knotwise.plans.PlanRevision;
import org.knotwise.plans.PlanSignature;
import org.knotwise.plans.PlanText;

/** What a plan said for a time. Only the one of a draft is rewritten. */
@Entity
@Table(name = "plan_revision")
class Revision {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "plan_id")
    private Plan plan;

    private int number;

    @Convert(converter = PlanText.class)
    private PlanDraft content;

    private String why;
    private UUID madeBy;
    private Instant madeAt;
    private @Nullable Instant signedAt;
    private @Nullable UUID signedBy;
    private @Nullable String signature;
    private boolean signedByGuardian;

    @SuppressWarnings("NullAway.Init")
    protected Revision() {} // for JPA

    Revision(Plan plan, int number, PlanDraft content, String why, AccountId by, Instant at) {
        this.id = UUID.randomUUID();
        this.plan = plan;
        this.number = number;
        this.content = content;
        this.why = why;
        this.madeBy = by.value();
        this.madeAt = at;
    }

    void rewrite(PlanDraft draft, AccountId by, Instant at) {
        requireUnsigned();
        content = draft;
        madeBy = by.value();
        madeAt = at;
    }

    void sign(String name, boolean asGuardian, AccountId by, Instant at) {
        requireUnsigned();
        signature = name;
        signedByGuardian = asGuardian;
        signedBy = by.value();
        signedAt = at;
    }

    private void requireUnsigned() {
        if (isSigned()) {
            throw new IllegalStateException("What was signed is not changed");
        }
    }

    boolean isSigned() {
        return signedAt != null;
    }

    int number() {
        return number;
    }

    PlanDraft content() {
        return content;
    }

    @Nullable
    PlanSignature signature() {
        return signature == null || signedAt == null ? null : new PlanSignature(signature, signedByGuardian, signedAt);
    }

    PlanRevision with(List<PlanChange> changes) {
        return new PlanRevision(number, content, why, new AccountId(madeBy), madeAt, signature(), changes);
    }
}
