package org.knotwise.command;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.knotwise.identity.AccountId;
import org.knotwise.identity.Role;
import org.knotwise.identity.RunAs;
import org.knotwise.identity.SignedIn;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Runs commands, with the rights of the operator: whoever can read the data folder could read the database as well. */
@Component
class Commands {

    private static final Logger log = LoggerFactory.getLogger(Commands.class);

    /** Not among the accounts, and so never the author of a record. */
    private static final SignedIn OPERATOR = new SignedIn(
            new AccountId(new UUID(0, 0)),
            "operator",
            "Operator of the machine",
            EnumSet.of(Role.MANAGER),
            null,
            true,
            null);

    private final List<Command> all;

    Commands(List<Command> all) {
        this.all = List.copyOf(all);
    }

    int run(Request request, Terminal terminal) {
        Optional<Command> found = all.stream()
                .filter(command -> startsWith(request.words(), name(command)))
                .findFirst();
        if (found.isEmpty()) {
            terminal.err("There is no such command. ./knotwise help lists what there is.");
            return Command.WRONG_USE;
        }
        Command command = found.get();
        log.info("The operator runs {}", command.name());
        List<String> arguments =
                request.words().subList(name(command).size(), request.words().size());
        return RunAs.account(OPERATOR, () -> command.run(arguments, request.file(), terminal));
    }

    private static List<String> name(Command command) {
        return List.of(command.name().split(" "));
    }

    private static boolean startsWith(List<String> words, List<String> name) {
        return words.size() >= name.size() && words.subList(0, name.size()).equals(name);
    }
}
