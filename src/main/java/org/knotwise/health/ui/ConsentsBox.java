package org.knotwise.health.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.knotwise.atlas.Muscle.SensitiveRegion;
import org.knotwise.health.ConsentRow;
import org.knotwise.health.ConsentTexts;
import org.knotwise.health.Consents;
import org.knotwise.practice.Practice;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.PersonName;
import org.knotwise.shared.ui.CardSection;
import org.knotwise.shared.ui.FormDialog;
import org.knotwise.shared.ui.Formats;
import org.knotwise.shared.ui.Words;

/** For each sensitive region whether a written consent holds, with what was signed and by whom. */
class ConsentsBox extends Composite<Div> {

    private final ClientId client;
    private final transient Consents consents;
    private final transient ConsentTexts texts;
    private final transient Practice practice;
    private final boolean mayWrite;

    ConsentsBox(ClientId client, Consents consents, ConsentTexts texts, Practice practice, boolean mayWrite) {
        this.client = client;
        this.consents = consents;
        this.texts = texts;
        this.practice = practice;
        this.mayWrite = mayWrite;
        Map<SensitiveRegion, List<ConsentRow>> byRegion =
                consents.of(client).stream().collect(Collectors.groupingBy(ConsentRow::region));
        var list = new Div();
        list.addClassName("health-entries");
        for (SensitiveRegion region : SensitiveRegion.values()) {
            list.add(entry(region, byRegion.getOrDefault(region, List.of())));
        }
        getContent().add(new CardSection(Words.of("consents.title"), Texts.quiet(Words.of("consents.text")), list));
    }

    /** @param rows the newest first */
    private Component entry(SensitiveRegion region, List<ConsentRow> rows) {
        Optional<ConsentRow> held = rows.stream().filter(ConsentRow::holds).findFirst();
        String state = held.isPresent() ? "consent.given" : rows.isEmpty() ? "consent.missing" : "consent.withdrawn";
        var head = new Div(Texts.strong(Words.of("sensitiveRegion", region)), Texts.mark(Words.of(state)));
        head.addClassName("health-consent");
        Div entry = Texts.entry(head);
        held.ifPresent(consent -> entry.add(Texts.quiet(signed(consent))));
        rows.stream()
                .filter(row -> !row.holds())
                .forEach(row -> entry.add(Texts.quiet(signed(row)), Texts.quiet(withdrawn(row))));
        held.or(() -> rows.stream().findFirst()).ifPresent(consent -> entry.add(signedText(consent)));
        if (mayWrite) {
            entry.add(Texts.actions(held.map(
                            consent -> Texts.action(Words.of("consent.withdraw"), () -> withdraw(region, consent)))
                    .orElseGet(() -> Texts.action(Words.of("consent.take"), () -> take(region)))));
        }
        return entry;
    }

    private String signed(ConsentRow consent) {
        return Words.of(
                "consent.signed",
                new PersonName(consent.signature(), ""),
                Words.of("consentGiver", consent.giver()),
                when(consent.givenAt()),
                consent.takenBy());
    }

    private String withdrawn(ConsentRow consent) {
        return Words.of(
                "consent.withdrawnOn",
                consent.withdrawnAt() == null ? "" : when(consent.withdrawnAt()),
                String.valueOf(consent.withdrawnBy()));
    }

    private String when(Instant instant) {
        var local = practice.local(instant);
        return Words.of("consent.when", Formats.date(local.toLocalDate()), Formats.time(local.toLocalTime()));
    }

    private Details signedText(ConsentRow consent) {
        var text = new Paragraph(texts.text(consent.region(), consent.textVersion(), Words.locale()));
        text.addClassNames("kw-small", "health-consent__text");
        return new Details(Words.of("consent.whatWasSigned", consent.textVersion()), text);
    }

    private void take(SensitiveRegion region) {
        FormDialog.open(
                Words.of("consent.takeFor", Words.of("sensitiveRegion", region)),
                Words.of("consent.sign"),
                new ConsentForm(region, texts),
                draft -> consents.take(client, draft),
                () -> Shown.anew("consent.taken"));
    }

    private void withdraw(SensitiveRegion region, ConsentRow consent) {
        Ask.before(
                Words.of("consent.withdraw.title", Words.of("sensitiveRegion", region)),
                Words.of("consent.withdraw.text"),
                Words.of("consent.withdraw"),
                () -> Shown.anew(() -> consents.withdraw(client, consent.id()), "consent.wasWithdrawn"));
    }
}
