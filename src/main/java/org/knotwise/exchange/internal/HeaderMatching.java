package org.knotwise.exchange.internal;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.knotwise.clients.Folding;
import org.knotwise.exchange.ClientField;
import org.knotwise.exchange.HeaderMatch;
import org.knotwise.exchange.HeaderMatch.Column;
import org.knotwise.exchange.HeaderMatch.Imported;
import org.knotwise.exchange.HeaderMatch.NotImported;
import org.knotwise.exchange.HeaderMatch.Use;
import org.knotwise.exchange.HeaderMatch.Why;
import org.knotwise.exchange.internal.HeaderWords.Meaning;

/** From headers to fields, whatever their case, accents, punctuation, unit in brackets or "client" before them. */
final class HeaderMatching {

    private static final Pattern BRACKETS = Pattern.compile("\\s*[(\\[].*[)\\]]\\s*");

    private static final Set<ClientField> NAME_PARTS =
            EnumSet.of(ClientField.FIRST_NAME, ClientField.MIDDLE_NAME, ClientField.LAST_NAME);

    private HeaderMatching() {}

    static HeaderMatch match(List<String> headers) {
        List<Meaning> meanings = headers.stream().map(HeaderMatching::meaning).toList();
        ClientField bareName = bareNameAmong(meanings);
        Set<ClientField> taken = EnumSet.noneOf(ClientField.class);
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < headers.size(); i++) {
            Use use = meanings.get(i).bareName()
                    ? new Imported(bareName)
                    : meanings.get(i).use();
            if (use instanceof Imported(ClientField field) && !taken.add(field)) {
                use = new NotImported(Why.TAKEN);
            }
            columns.add(new Column(i + 1, headers.get(i), use));
        }
        return withoutSecondName(new HeaderMatch(columns));
    }

    /** In six of the seven languages the word for "name" alone is the part that no other column has. */
    private static ClientField bareNameAmong(List<Meaning> meanings) {
        boolean first = meanings.contains(new Meaning(new Imported(ClientField.FIRST_NAME), false));
        boolean last = meanings.contains(new Meaning(new Imported(ClientField.LAST_NAME), false));
        if (first == last) {
            return ClientField.FULL_NAME;
        }
        return first ? ClientField.LAST_NAME : ClientField.FIRST_NAME;
    }

    /** A list gives the name in parts or whole; where it does both, the parts are surer, if they are complete. */
    private static HeaderMatch withoutSecondName(HeaderMatch match) {
        boolean parts = match.has(ClientField.FIRST_NAME) && match.has(ClientField.LAST_NAME);
        Set<ClientField> second = parts ? EnumSet.of(ClientField.FULL_NAME) : NAME_PARTS;
        if (!parts && !match.has(ClientField.FULL_NAME)) {
            return match;
        }
        return new HeaderMatch(match.columns().stream()
                .map(column -> column.use() instanceof Imported(ClientField field) && second.contains(field)
                        ? new Column(column.number(), column.header(), new NotImported(Why.TAKEN))
                        : column)
                .toList());
    }

    private static Meaning meaning(String header) {
        if (header.isBlank()) {
            return new Meaning(new NotImported(Why.NO_HEADER), false);
        }
        return known(header)
                .or(() -> known(BRACKETS.matcher(header).replaceAll(" ")))
                .orElse(new Meaning(new NotImported(Why.UNKNOWN), false));
    }

    private static Optional<Meaning> known(String header) {
        String words = Folding.fold(header);
        int blank = words.indexOf(' ');
        Optional<Meaning> whole = HeaderWords.meaning(words);
        if (whole.isPresent() || blank < 0 || !HeaderWords.isClient(words.substring(0, blank))) {
            return whole;
        }
        return HeaderWords.meaning(words.substring(blank + 1));
    }
}
