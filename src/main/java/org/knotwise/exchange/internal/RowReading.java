package org.knotwise.exchange.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.knotwise.clients.Address;
import org.knotwise.clients.ClientDraft;
import org.knotwise.clients.ClientNames;
import org.knotwise.clients.Contact;
import org.knotwise.clients.EmailAddress;
import org.knotwise.clients.EmergencyContact;
import org.knotwise.clients.Former;
import org.knotwise.clients.PhoneNumber;
import org.knotwise.clients.TextKind;
import org.knotwise.clients.TextProblem;
import org.knotwise.clients.Work;
import org.knotwise.exchange.CellRemark;
import org.knotwise.exchange.ClientField;
import org.knotwise.exchange.ClientList.Settings;
import org.knotwise.exchange.DateOrder;
import org.knotwise.exchange.HeaderMatch;
import org.knotwise.exchange.HeaderMatch.Column;
import org.knotwise.exchange.Message;

/** Reads one row into a draft, and notes every cell that is wrong and every one read in a way worth telling. */
final class RowReading {

    private final HeaderMatch match;
    private final DateOrder order;
    private final Settings settings;
    private final Table.Row row;

    private final List<CellRemark> bad = new ArrayList<>();
    private final List<CellRemark> warnings = new ArrayList<>();

    private RowReading(HeaderMatch match, DateOrder order, Settings settings, Table.Row row) {
        this.match = match;
        this.order = order;
        this.settings = settings;
        this.row = row;
    }

    /**
     * @param draft null when a cell is bad
     */
    record Result(@Nullable ClientDraft draft, List<CellRemark> bad, List<CellRemark> warnings) {}

    static Result of(HeaderMatch match, DateOrder order, Settings settings, Table.Row row) {
        RowReading reading = new RowReading(match, order, settings, row);
        ClientDraft draft = reading.draft();
        return new Result(draft, reading.bad, reading.warnings);
    }

    private @Nullable ClientDraft draft() {
        Names names = names();
        LocalDate birthDate = date(ClientField.BIRTH_DATE, true);
        List<PhoneNumber> phones = phones();
        Reminders consents = consents();
        EmailAddress email = email();
        String preferredName = text(ClientField.PREFERRED_NAME, TextKind.NAME);
        String pronouns = line(ClientField.PRONOUNS);
        String street = joined(ClientField.STREET, ClientField.STREET_2);
        String city = line(ClientField.CITY);
        String region = line(ClientField.REGION);
        String postCode = line(ClientField.POST_CODE);
        String occupation = line(ClientField.OCCUPATION);
        String emergencyContact = line(ClientField.EMERGENCY_CONTACT);
        String alerts = text(ClientField.ALERTS, TextKind.PARAGRAPH);
        String notes = text(ClientField.NOTES, TextKind.PARAGRAPH);
        LocalDate archivedOn = date(ClientField.ARCHIVED_ON, false);
        String formerNumber = line(ClientField.FORMER_NUMBER);
        String formerTherapist = line(ClientField.FORMER_THERAPIST);
        if (!bad.isEmpty() || names == null || birthDate == null) {
            return null;
        }
        return new ClientDraft(
                new ClientNames(names.first(), names.last(), preferredName, pronouns),
                birthDate,
                new Contact(
                        email,
                        phones.isEmpty() ? null : phones.getFirst(),
                        phones.size() < 2 ? null : phones.get(1),
                        new Address(street, city, region, postCode),
                        consents.byEmail(),
                        consents.byText()),
                new Work(occupation, null),
                emergencyContact == null ? null : new EmergencyContact(emergencyContact, null, null),
                null,
                alerts,
                notes,
                new Former(archivedOn, formerNumber, formerTherapist));
    }

    private record Names(String first, String last) {}

    private @Nullable Names names() {
        Optional<Column> fullName = match.column(ClientField.FULL_NAME);
        Names names = fullName.isPresent() ? fromFullName(fullName.get()) : fromTwoColumns();
        if (names == null) {
            return null;
        }
        Column first =
                match.columns(ClientField.FULL_NAME, ClientField.FIRST_NAME).getFirst();
        Column last =
                match.columns(ClientField.FULL_NAME, ClientField.LAST_NAME).getFirst();
        boolean firstFits = fits(first, names.first(), TextKind.NAME);
        boolean lastFits = fits(last, names.last(), TextKind.NAME);
        return firstFits && lastFits ? names : null;
    }

    private @Nullable Names fromFullName(Column column) {
        String cell = onOneLine(column);
        if (cell.isEmpty()) {
            bad(column, "import.bad.required");
            return null;
        }
        Optional<FullName> name = FullName.of(cell);
        if (name.isEmpty()) {
            bad(column, "import.bad.oneName");
            return null;
        }
        if (!name.get().sure()) {
            warn(
                    column,
                    "import.warning.nameSplit",
                    name.get().first(),
                    name.get().last());
        }
        return new Names(name.get().first(), name.get().last());
    }

    private @Nullable Names fromTwoColumns() {
        String first = match.columns(ClientField.FIRST_NAME, ClientField.MIDDLE_NAME).stream()
                .map(this::onOneLine)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.joining(" "));
        Column lastColumn = match.column(ClientField.LAST_NAME).orElseThrow();
        String last = onOneLine(lastColumn);
        if (first.isEmpty()) {
            bad(match.column(ClientField.FIRST_NAME).orElseThrow(), "import.bad.required");
        }
        if (last.isEmpty()) {
            bad(lastColumn, "import.bad.required");
        }
        return first.isEmpty() || last.isEmpty() ? null : new Names(first, last);
    }

    private @Nullable LocalDate date(ClientField field, boolean required) {
        Optional<Column> column = match.column(field);
        String cell = column.map(this::onOneLine).orElse("");
        if (cell.isEmpty()) {
            if (required) {
                bad(column.orElseThrow(), "import.bad.required");
            }
            return null;
        }
        return switch (DateReading.of(cell, order, settings.today())) {
            case DateReading.Day(LocalDate date) -> date;
            case DateReading.Bad(Message reason) -> {
                bad.add(remark(column.orElseThrow(), reason));
                yield null;
            }
        };
    }

    private @Nullable EmailAddress email() {
        Optional<Column> column = match.column(ClientField.EMAIL);
        String cell = column.map(this::onOneLine).orElse("");
        if (cell.isEmpty()) {
            return null;
        }
        Optional<TextProblem> problem = EmailAddress.problemWith(cell);
        if (problem.isEmpty()) {
            return new EmailAddress(cell);
        }
        switch (problem.get()) {
            case TOO_LONG -> bad(column.orElseThrow(), "import.bad.tooLong", cell.length(), EmailAddress.LONGEST);
            case BAD_CHARACTER, BAD_SYNTAX -> bad(column.orElseThrow(), "import.bad.email");
        }
        return null;
    }

    private List<PhoneNumber> phones() {
        List<PhoneNumber> phones = new ArrayList<>();
        for (Column column : match.columns(
                ClientField.MOBILE_PHONE, ClientField.PHONE, ClientField.HOME_PHONE, ClientField.WORK_PHONE)) {
            String cell = onOneLine(column);
            if (cell.isEmpty()) {
                continue;
            }
            Optional<TextProblem> problem = PhoneNumber.problemWith(cell);
            if (problem.isPresent()) {
                bad(column, problem.get(), cell, PhoneNumber.LONGEST);
                continue;
            }
            PhoneNumber phone = PhoneNumber.of(cell, settings.region());
            if (phone.normalised() == null) {
                warn(column, "import.warning.phoneAsTyped");
            }
            if (phones.size() == 2) {
                warn(column, "import.warning.thirdPhone");
            }
            phones.add(phone);
        }
        return phones;
    }

    private Reminders consents() {
        Reminders asked =
                match.column(ClientField.REMINDERS).map(this::reminders).orElse(new Reminders(false, false));
        return new Reminders(
                asked.byEmail() || agreed(ClientField.CONSENT_EMAIL),
                asked.byText() || agreed(ClientField.CONSENT_TEXT));
    }

    private Reminders reminders(Column column) {
        String cell = onOneLine(column);
        Optional<Reminders> reminders = Reminders.of(cell);
        if (reminders.isEmpty() && !cell.isEmpty()) {
            warn(column, "import.warning.noConsent");
        }
        return reminders.orElse(new Reminders(false, false));
    }

    private boolean agreed(ClientField field) {
        Optional<Column> column = match.column(field);
        String cell = column.map(this::onOneLine).orElse("");
        Optional<Boolean> answer = Reminders.yesOrNo(cell);
        if (answer.isEmpty() && !cell.isEmpty()) {
            warn(column.orElseThrow(), "import.warning.noConsent");
        }
        return answer.orElse(false);
    }

    private @Nullable String joined(ClientField one, ClientField other) {
        List<Column> columns = match.columns(one, other);
        String text = columns.stream()
                .map(column -> Cells.joinLines(row.cell(column), ", "))
                .filter(cell -> !cell.isEmpty())
                .collect(Collectors.joining(", "));
        return text.isEmpty() || !fits(columns.getFirst(), text, TextKind.LINE) ? null : text;
    }

    private @Nullable String line(ClientField field) {
        return text(field, TextKind.LINE);
    }

    private @Nullable String text(ClientField field, TextKind kind) {
        Optional<Column> column = match.column(field);
        String cell = column.map(found -> kind.manyLines() ? Cells.plainLineBreaks(row.cell(found)) : onOneLine(found))
                .orElse("");
        return cell.isEmpty() || !fits(column.orElseThrow(), cell, kind) ? null : cell;
    }

    private boolean fits(Column column, String text, TextKind kind) {
        Optional<TextProblem> problem = kind.problemWith(text);
        problem.ifPresent(found -> bad(column, found, text, kind.longest()));
        return problem.isEmpty();
    }

    private String onOneLine(Column column) {
        return Cells.joinLines(row.cell(column), " ");
    }

    private void bad(Column column, TextProblem problem, String text, int longest) {
        switch (problem) {
            case TOO_LONG -> bad(column, "import.bad.tooLong", text.length(), longest);
            case BAD_CHARACTER, BAD_SYNTAX -> bad(column, "import.bad.character");
        }
    }

    private void bad(Column column, String key, Object... args) {
        bad.add(remark(column, Message.of(key, args)));
    }

    private void warn(Column column, String key, Object... args) {
        warnings.add(remark(column, Message.of(key, args)));
    }

    private CellRemark remark(Column column, Message reason) {
        return new CellRemark(row.row(), row.line(), column, Cells.excerpt(row.cell(column)), reason);
    }
}
