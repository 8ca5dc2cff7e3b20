package org.knotwise.intake;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.knotwise.atlas.Atlas;
import org.knotwise.atlas.Condition;
import org.knotwise.atlas.RedFlagId;
import org.knotwise.clients.Clients;
import org.knotwise.clients.TextKind;
import org.knotwise.health.BodyPlace;
import org.knotwise.health.ConsentDraft;
import org.knotwise.health.ConsentGiver;
import org.knotwise.health.ConsentTexts;
import org.knotwise.health.Consents;
import org.knotwise.health.HealthProfile;
import org.knotwise.health.ProfileEntryDraft;
import org.knotwise.identity.Access;
import org.knotwise.identity.Needs;
import org.knotwise.identity.PortalAccounts;
import org.knotwise.identity.Right;
import org.knotwise.intake.internal.AddedNote;
import org.knotwise.intake.internal.AddedNoteRepository;
import org.knotwise.intake.internal.IntakeForm;
import org.knotwise.intake.internal.IntakeFormRepository;
import org.knotwise.pain.PainDrawings;
import org.knotwise.redflags.AnswerSource;
import org.knotwise.redflags.FlagAnswer;
import org.knotwise.redflags.RedFlags;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.NoSuchRecord;
import org.knotwise.shared.Outcome;
import org.knotwise.shared.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The intake forms of the clients. One form at a time is answered, step by step, on any device; signed and sent it is kept as
 * given, and what it says of work, health and consents goes into the record. Red-flag answers act when they are given, not
 * when the form is sent.
 */
@Service
@Transactional(readOnly = true)
public class Intakes {

    private final IntakeFormRepository forms;
    private final AddedNoteRepository notes;
    private final DueForms due;
    private final Clients clients;
    private final HealthProfile profile;
    private final Consents consents;
    private final ConsentTexts regionTexts;
    private final IntakeTexts texts;
    private final RedFlags redFlags;
    private final PainDrawings drawings;
    private final PortalAccounts portal;
    private final Atlas atlas;
    private final Access access;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Intakes(
            IntakeFormRepository forms,
            AddedNoteRepository notes,
            DueForms due,
            Clients clients,
            HealthProfile profile,
            Consents consents,
            ConsentTexts regionTexts,
            IntakeTexts texts,
            RedFlags redFlags,
            PainDrawings drawings,
            PortalAccounts portal,
            Atlas atlas,
            Access access,
            ApplicationEventPublisher events,
            Clock clock) {
        this.forms = forms;
        this.notes = notes;
        this.due = due;
        this.clients = clients;
        this.profile = profile;
        this.consents = consents;
        this.regionTexts = regionTexts;
        this.texts = texts;
        this.redFlags = redFlags;
        this.drawings = drawings;
        this.portal = portal;
        this.atlas = atlas;
        this.access = access;
        this.events = events;
        this.clock = clock;
    }

    /** Why the client is asked to fill in the form now; empty if he or she is not. */
    @Needs(Right.APPOINTMENT_READ)
    public Optional<IntakeDue> due(ClientId client) {
        return due.of(client);
    }

    /** The form that is being answered; empty if none was begun. */
    @Needs(Right.HEALTH_ANSWER)
    public Optional<IntakeDetails> begun(ClientId client) {
        return forms.findFirstByClientIdAndSentAtIsNullOrderByNumberDesc(client.value())
                .map(form -> form.details(null));
    }

    /**
     * Keeps the answers of one step, in the form that is being answered; begins one if there is none. A red flag that is
     * answered with yes is raised at once, and stays so whatever becomes of the form.
     *
     * @return refused for a question that the atlas does not ask, a zone that it does not know, a newer consent text than the
     *     one that was read, and a pain drawing that is not this client's
     */
    @Transactional
    @Needs(Right.HEALTH_ANSWER)
    public Outcome<IntakeDetails> keep(ClientId client, IntakePart part) {
        Optional<Refusal> refusal = refusalOf(client, part);
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        IntakeForm form = forms.beingAnswered(client.value())
                .orElseGet(() -> forms.save(new IntakeForm(client, forms.lastNumber(client.value()) + 1, now())));
        if (part instanceof IntakePart.RedFlags(var answers, var _)) {
            act(client, form.answers(), answers);
        }
        form.keep(part, now());
        return Outcome.done(form.details(null));
    }

    private Optional<Refusal> refusalOf(ClientId client, IntakePart part) {
        return switch (part) {
            case IntakePart.Health(var answers, var _) -> {
                answers.forEach(this::check);
                yield Optional.empty();
            }
            case IntakePart.Pain(var drawing) -> {
                if (drawing != null) {
                    drawings.details(client, drawing);
                }
                yield Optional.empty();
            }
            case IntakePart.Consents asked ->
                asked.textVersion() == texts.current() && asked.regionVersion() == regionTexts.current()
                        ? Optional.empty()
                        : Optional.of(Refusal.of("intake.newerText"));
            case IntakePart.AboutMe _, IntakePart.RedFlags _, IntakePart.Goals _ -> Optional.empty();
        };
    }

    private void check(IntakePart.HealthAnswer answer) {
        Condition condition = atlas.condition(answer.condition())
                .orElseThrow(() -> new IllegalArgumentException("The atlas does not know " + answer.condition()));
        if (answer.place() != null) {
            atlas.check(answer.place());
            if (!condition.located()) {
                throw new IllegalArgumentException("Has no place: " + answer.condition());
            }
        }
    }

    /** Only what is new: a form that is gone through twice does not answer twice. */
    private void act(ClientId client, IntakeAnswers before, List<IntakePart.RedFlagAnswer> answers) {
        Map<RedFlagId, FlagAnswer> known = new HashMap<>();
        if (before.redFlags() != null) {
            before.redFlags().answers().forEach(answer -> known.put(answer.flag(), answer.answer()));
        }
        Map<RedFlagId, FlagAnswer> fresh = new HashMap<>();
        answers.stream()
                .filter(answer -> known.get(answer.flag()) != answer.answer())
                .forEach(answer -> fresh.put(answer.flag(), answer.answer()));
        if (!fresh.isEmpty()) {
            redFlags.answer(client, AnswerSource.intake(), fresh).orThrow();
        }
    }

    /**
     * Signs and sends the form. What was ticked of the health profile becomes entries of it, and the consents hold from now on.
     *
     * @param signature the full name, typed
     * @return refused without a form, while a step is missing, without a name, and without consent to be treated and to keep
     *     the answers
     */
    @Transactional
    @Needs(Right.HEALTH_ANSWER)
    public Outcome<IntakeId> send(ClientId client, String signature) {
        Optional<IntakeForm> begun = forms.beingAnswered(client.value());
        if (begun.isEmpty()) {
            return Outcome.refused("intake.nothingBegun");
        }
        IntakeForm form = begun.get();
        IntakeAnswers answers = form.answers();
        String name = signature.strip();
        Optional<Refusal> refusal = objection(answers, name);
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        boolean guardian = portal.amGuardianOf(client);
        form.send(name, guardian, access.signedIn().account(), now());
        carryOver(client, answers, name, guardian ? ConsentGiver.GUARDIAN : ConsentGiver.CLIENT);
        events.publishEvent(new IntakeSent(client, form.id()));
        return Outcome.done(form.id());
    }

    private static Optional<Refusal> objection(IntakeAnswers answers, String name) {
        if (!answers.missing().isEmpty()) {
            return Optional.of(Refusal.of("intake.stepMissing"));
        }
        IntakePart.Consents asked = answers.consents();
        if (asked == null || !asked.treatment() || !asked.data()) {
            return Optional.of(Refusal.of("intake.consentMissing"));
        }
        return name.isEmpty() || TextKind.NAME.problemWith(name).isPresent()
                ? Optional.of(Refusal.of("intake.nameMissing"))
                : Optional.empty();
    }

    private void carryOver(ClientId client, IntakeAnswers answers, String name, ConsentGiver giver) {
        IntakePart.AboutMe me = answers.aboutMe();
        if (me != null) {
            clients.answer(client, me.work(), me.emergency());
        }
        IntakePart.Health health = answers.health();
        if (health != null) {
            health.answers().stream()
                    .filter(IntakePart.HealthAnswer::yes)
                    .forEach(answer -> profile.noteAnswer(client, entry(answer)));
        }
        IntakePart.Consents asked = answers.consents();
        if (asked != null) {
            asked.regions().stream()
                    .sorted()
                    .forEach(region ->
                            consents.give(client, new ConsentDraft(region, asked.regionVersion(), giver, name)));
        }
    }

    private static ProfileEntryDraft entry(IntakePart.HealthAnswer answer) {
        return new ProfileEntryDraft(
                answer.condition(),
                null,
                answer.place() == null ? null : new BodyPlace.InZone(answer.place()),
                null,
                answer.more());
    }

    /** Asks the client to fill in the form again; nothing changes if it is due anyway. */
    @Transactional
    @Needs(Right.CLINICAL_WRITE)
    public void askFor(ClientId client) {
        if (due.of(client).isEmpty()) {
            due.ask(client, access.signedIn().account());
            events.publishEvent(new IntakeAskedFor(client));
        }
    }

    /** What was sent, the newest first; kept as given. */
    @Needs(Right.CLINICAL_READ)
    public List<IntakeDetails> sent(ClientId client) {
        return forms.sent(client.value()).stream()
                .map(one -> one.form().details(one.name()))
                .toList();
    }

    /** What staff added beside the forms of a client, the oldest first. */
    @Needs(Right.NOTE_READ)
    public List<IntakeNote> notes(ClientId client) {
        return notes.rows(client.value());
    }

    /** Adds a note beside a form that was sent; throws if it is none of this client. Refused without a text. */
    @Transactional
    @Needs(Right.NOTE_WRITE)
    public Outcome<IntakeNoteId> note(ClientId client, IntakeId intake, String text) {
        if (!forms.existsByIdAndClientIdAndSentAtIsNotNull(intake.value(), client.value())) {
            throw new NoSuchRecord();
        }
        if (text.isBlank() || TextKind.PARAGRAPH.problemWith(text).isPresent()) {
            return Outcome.refused("intake.noteMissing");
        }
        return Outcome.done(notes.save(new AddedNote(
                        client, intake, text.strip(), access.signedIn().account(), now()))
                .id());
    }

    private Instant now() {
        return Instant.now(clock);
    }
}
