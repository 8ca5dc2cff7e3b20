package org.knotwise.knots.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.knotwise.atlas.Atlas;
import org.knotwise.identity.AccountId;
import org.knotwise.knots.Amendment;
import org.knotwise.knots.FindingDetails;
import org.knotwise.knots.KnotHistory;
import org.knotwise.knots.KnotState;
import org.knotwise.shared.Score;
import org.knotwise.shared.ui.CardSection;
import org.knotwise.shared.ui.Formats;
import org.knotwise.shared.ui.Words;

/** Every finding of a knot, newest first, with what was done; what was amended stays, marked as such. */
class FindingsList extends Composite<CardSection> {

    /** What may be done to a finding in force. */
    @FunctionalInterface
    interface Amend {

        void ask(FindingDetails finding, boolean withdraw);
    }

    private final transient FindingWords words;
    private final transient Amend amend;
    private final transient List<AccountId> mine;

    /** @param mine whose findings may be amended by the one who looks; empty for none */
    FindingsList(KnotHistory history, Atlas atlas, List<AccountId> mine, Amend amend) {
        this.words = new FindingWords(atlas);
        this.amend = amend;
        this.mine = List.copyOf(mine);
        var list = new UnorderedList();
        list.addClassName("kw-rows");
        history.findings().reversed().forEach(finding -> list.add(item(finding)));
        getContent().show(list);
    }

    @Override
    protected CardSection initContent() {
        return new CardSection(Words.of("knot.findings"));
    }

    private ListItem item(FindingDetails finding) {
        var main = new Div(title(finding));
        main.addClassNames("kw-row__main", "knots-findings__main");
        words.lines(finding.draft()).forEach(line -> main.add(quiet(line)));
        Amendment amendment = finding.amendment();
        if (amendment != null) {
            main.add(quiet(Words.of(
                    amendment.kind() == Amendment.Kind.SUPERSEDED ? "amend.wasSuperseded" : "amend.wasWithdrawn",
                    Formats.date(amendment.on()),
                    amendment.by(),
                    amendment.why())));
        }
        var end = new Div();
        end.addClassName("kw-row__end");
        KnotState state = finding.state();
        if (state != null) {
            end.add(KnotGlyph.badge(state, false));
        }
        if (amendment == null && mine.contains(finding.recordedBy())) {
            end.add(deed("amend.short", finding, false), deed("amend.withdraw.short", finding, true));
        }
        var item = new ListItem(main, end);
        item.addClassName("kw-row");
        item.setClassName("knots-findings__amended", amendment != null);
        return item;
    }

    private static Component title(FindingDetails finding) {
        Score after = finding.draft().after();
        var when = new Span(Formats.date(finding.on()));
        when.addClassName("knots-findings__when");
        var value = new Span(
                after == null
                        ? Words.of("knots.tenderness", finding.draft().before().value())
                        : Words.of(
                                "finding.beforeAfter", finding.draft().before().value(), after.value()));
        var by = new Span(Words.of(finding.visit() == null ? "finding.byOutside" : "finding.by", finding.by()));
        by.addClassNames("kw-quiet", "kw-small");
        var title = new Div(when, value, by);
        title.addClassName("knots-findings__title");
        return title;
    }

    private Button deed(String key, FindingDetails finding, boolean withdraw) {
        var button = new Button(Words.of(key), _ -> amend.ask(finding, withdraw));
        button.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        button.setAriaLabel(Words.of(key + ".spoken", Formats.date(finding.on())));
        return button;
    }

    private static Paragraph quiet(String text) {
        var paragraph = new Paragraph(text);
        paragraph.addClassNames("kw-quiet", "kw-small");
        return paragraph;
    }
}
