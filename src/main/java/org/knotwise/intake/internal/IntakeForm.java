package org.knotwise.intake.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.knotwise.identity.AccountId;
import org.knotwise.intake.IntakeAnswers;
import org.knotwise.intake.IntakeDetails;
import org.knotwise.intake.IntakeId;
import org.knotwise.intake.IntakePart;
import org.knotwise.shared.ClientId;

/** A form that is being answered, or was sent; once it was sent it is never changed. */
@Entity
@Table(name = "intake_form")
public class IntakeForm {

    @Id
    private UUID id;

    private UUID clientId;
    private int number;
    private String answers;
    private Instant savedAt;
    private @Nullable String signature;
    private boolean byGuardian;
    private @Nullable UUID sentBy;
    private @Nullable Instant sentAt;

    /** Null until it is saved for the first time. */
    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected IntakeForm() {} // for JPA

    public IntakeForm(ClientId client, int number, Instant at) {
        this.id = IntakeId.random().value();
        this.clientId = client.value();
        this.number = number;
        this.answers = AnswersText.of(IntakeAnswers.NONE);
        this.savedAt = at;
    }

    public IntakeId id() {
        return new IntakeId(id);
    }

    public IntakeAnswers answers() {
        return AnswersText.read(answers);
    }

    public void keep(IntakePart part, Instant at) {
        answers = AnswersText.of(answers().with(part));
        savedAt = at;
    }

    public void send(String name, boolean guardian, AccountId by, Instant at) {
        signature = name;
        byGuardian = guardian;
        sentBy = by.value();
        sentAt = at;
    }

    /**
     * The form as others see it.
     *
     * @param through the name of the account that sent it; null while it is being answered
     */
    public IntakeDetails details(@Nullable String through) {
        IntakeDetails.Sent sent = signature == null || sentAt == null || through == null
                ? null
                : new IntakeDetails.Sent(signature, byGuardian, through, sentAt);
        return new IntakeDetails(id(), new ClientId(clientId), number, answers(), sent);
    }
}
