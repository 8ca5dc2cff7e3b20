package org.knotwise.exchange.internal;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.knotwise.clients.Clients;
import org.knotwise.command.Command;
import org.knotwise.command.Terminal;
import org.knotwise.exchange.ClientList;
import org.knotwise.exchange.ClientListImports;
import org.knotwise.exchange.ClientListPreview;
import org.knotwise.exchange.ClientListReading.NeedsDateOrder;
import org.knotwise.exchange.ClientListReading.Read;
import org.knotwise.exchange.ClientListReading.Refused;
import org.knotwise.exchange.Imported;
import org.knotwise.exchange.ReadingReport;
import org.knotwise.identity.Accounts;
import org.knotwise.identity.Role;
import org.knotwise.identity.StaffRow;
import org.knotwise.practice.Practice;
import org.knotwise.practice.PracticeDetails;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.Outcome;
import org.knotwise.shared.PersonName;
import org.knotwise.shared.Refusal;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** {@code import clients FILE}: says what a client list would bring, and with {@code --commit} brings it. */
@Component
class ImportCommand implements Command {

    private final ClientListImports imports;
    private final Clients clients;
    private final Accounts accounts;
    private final Practice practice;
    private final ReadingReport.Words words;

    ImportCommand(
            ClientListImports imports, Clients clients, Accounts accounts, Practice practice, MessageSource messages) {
        this.imports = imports;
        this.clients = clients;
        this.accounts = accounts;
        this.practice = practice;
        this.words = (key, args) -> messages.getMessage(key, args, Locale.ENGLISH);
    }

    @Override
    public String name() {
        return "import clients";
    }

    @Override
    public int run(List<String> typed, byte[] file, Terminal terminal) {
        try {
            return run(ImportArguments.parse(typed), file, terminal);
        } catch (ImportArguments.Wrong wrong) {
            terminal.err(String.valueOf(wrong.getMessage()));
            ImportArguments.USAGE.lines().forEach(terminal::err);
            return WRONG_USE;
        }
    }

    private int run(ImportArguments arguments, byte[] file, Terminal terminal) {
        PracticeDetails details = practice.details().orElse(null);
        if (details == null) {
            terminal.err(words.say("import.command.notSetUp"));
            return REFUSED;
        }
        var settings = new ClientList.Settings(details.country(), practice.today(), arguments.dates());
        return switch (ClientList.read(file, settings)) {
            case Refused refused -> {
                ReadingReport.of(refused, words).forEach(terminal::err);
                yield REFUSED;
            }
            case NeedsDateOrder question -> {
                ReadingReport.of(question, words).forEach(terminal::out);
                terminal.err(words.say("import.command.sayDates"));
                yield REFUSED;
            }
            case Read read -> preview(read, arguments, terminal);
        };
    }

    private int preview(Read read, ImportArguments arguments, Terminal terminal) {
        ClientListPreview preview = imports.preview(read);
        Map<ClientId, PersonName> names = clients.names(onRecord(preview));
        ReadingReport.of(preview, id -> names.containsKey(id) ? names.get(id).full() : id.toString(), words)
                .forEach(terminal::out);
        if (arguments.commit()) {
            return commit(read, arguments, terminal);
        }
        terminal.out(words.say("import.command.dryRun"));
        return preview.mayBeWritten() ? DONE : REFUSED;
    }

    private int commit(Read read, ImportArguments arguments, Terminal terminal) {
        return switch (therapist(arguments.therapist())) {
            case Outcome.Refused<StaffRow>(Refusal why) -> refuse(why, terminal);
            case Outcome.Done<StaffRow>(StaffRow therapist) ->
                switch (imports.commit(read, therapist.id(), arguments.likeRows())) {
                    case Outcome.Refused<Imported>(Refusal why) -> refuse(why, terminal);
                    case Outcome.Done<Imported>(Imported done) -> {
                        terminal.out(words.say("import.command.done", done.added(), done.skipped(), therapist.name()));
                        yield DONE;
                    }
                };
        };
    }

    private int refuse(Refusal why, Terminal terminal) {
        terminal.err(words.say(why.key(), why.arguments().toArray()));
        if (why.key().equals("import.notWritten.duplicates")) {
            terminal.err(words.say("import.command.sayDuplicates"));
        }
        return REFUSED;
    }

    private Outcome<StaffRow> therapist(@Nullable String signInName) {
        List<StaffRow> therapists = accounts.staff().stream()
                .filter(one -> one.enabled() && one.roles().contains(Role.THERAPIST))
                .filter(one -> signInName == null || one.signInName().equalsIgnoreCase(signInName.strip()))
                .toList();
        if (therapists.size() == 1) {
            return Outcome.done(therapists.getFirst());
        }
        if (signInName != null) {
            return Outcome.refused("import.command.noSuchTherapist", signInName);
        }
        return therapists.isEmpty()
                ? Outcome.refused("import.command.noTherapist")
                : Outcome.refused(
                        "import.command.whichTherapist",
                        therapists.stream().map(StaffRow::signInName).collect(Collectors.joining(", ")));
    }

    private static Set<ClientId> onRecord(ClientListPreview preview) {
        return preview.duplicates().stream()
                .flatMap(duplicate -> duplicate.onRecord().stream())
                .map(match -> match.other().id())
                .collect(Collectors.toSet());
    }
}
