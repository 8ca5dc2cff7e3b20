package org.knotwise.tracing.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.knotwise.atlas.Atlas;
import org.knotwise.atlas.Candidate;
import org.knotwise.atlas.Point;
import org.knotwise.atlas.ZoneShare;
import org.knotwise.shared.ui.Icons;
import org.knotwise.shared.ui.ShareBar;
import org.knotwise.shared.ui.Words;
import org.knotwise.tracing.ExamRow;

/** One muscle that may send the pain: how much it explains, why it stands where it stands, and how to find it. */
class CandidateItem extends Composite<Div> {

    /** What its controls do. */
    interface Deeds {

        void open(CandidateItem item);

        void examine(CandidateItem item);
    }

    private final transient Candidate candidate;
    private final NativeButton head = new NativeButton();
    private final Div details = new Div();
    private final Paragraph brief = new Paragraph();
    private final Button examine = new Button();

    CandidateItem(Atlas atlas, int rank, Candidate candidate, Deeds deeds) {
        this.candidate = candidate;
        var number = new Span(Integer.toString(rank));
        number.addClassName("tracing-candidate__rank");
        var name = new Span(candidate.muscle().common());
        name.addClassName("tracing-candidate__name");
        var side = new Span(Words.of("side", candidate.side()));
        side.addClassName("kw-quiet");
        var share = new Span(Words.of("tracer.percent", Math.round(100 * candidate.share())));
        share.addClassName("tracing-candidate__share");
        head.add(number, name, side, share);
        head.addClassName("tracing-candidate__head");
        head.addClickListener(_ -> deeds.open(this));
        List<String> reasons = reasons(atlas);
        brief.setText(reasons.getFirst());
        brief.addClassNames("kw-quiet", "kw-small", "tracing-candidate__brief");
        details.addClassName("tracing-candidate__details");
        details.add(list(reasons), palpation());
        examine.addThemeVariants(ButtonVariant.SMALL);
        examine.addClickListener(_ -> deeds.examine(this));
        getContent().addClassName("tracing-candidate");
        getContent()
                .add(
                        head,
                        new ShareBar(candidate.zones().stream()
                                .map(CandidateItem::part)
                                .toList()),
                        brief,
                        details,
                        examine);
        setOpened(false);
    }

    Candidate candidate() {
        return candidate;
    }

    ListItem asListItem() {
        return new ListItem(this);
    }

    final void setOpened(boolean opened) {
        details.setVisible(opened);
        brief.setVisible(!opened);
        head.getElement().setAttribute("aria-expanded", Boolean.toString(opened));
        getContent().setClassName("tracing-candidate--open", opened);
    }

    /** Offers the exam list, or says that it is there. */
    void showListed(boolean mayWrite, List<ExamRow> list) {
        boolean listed = list.stream()
                .anyMatch(row -> row.side() == candidate.side()
                        && row.point().muscle().equals(candidate.muscle().id()));
        examine.setVisible(mayWrite && !candidate.palpable().isEmpty());
        examine.setEnabled(!listed);
        examine.setText(Words.of(listed ? "tracer.onTheList" : "tracer.addToList"));
        examine.setIcon(Icons.of(listed ? "check" : "plus"));
        examine.setAriaLabel(Words.of(
                listed ? "tracer.onTheListOf" : "tracer.addToListOf",
                candidate.muscle().common(),
                Words.of("side", candidate.side())));
    }

    private List<String> reasons(Atlas atlas) {
        var texts = new ReasonTexts(atlas);
        return candidate.reasons().stream().map(texts::of).toList();
    }

    private static UnorderedList list(List<String> reasons) {
        var list = new UnorderedList();
        list.addClassName("tracing-candidate__reasons");
        reasons.forEach(reason -> list.add(new ListItem(reason)));
        return list;
    }

    private Details palpation() {
        var content = new Div();
        content.addClassName("tracing-candidate__palpation");
        if (candidate.palpable().isEmpty()) {
            content.add(new Paragraph(Words.of("tracer.referred")));
        }
        candidate.palpable().forEach(point -> content.add(new Paragraph(how(point))));
        candidate.muscle().cautions().forEach(caution -> content.add(new Paragraph(caution + ".")));
        if (!candidate.mimics().isEmpty()) {
            content.add(new Paragraph(Words.of("tracer.ruleOut", String.join("; ", candidate.mimics()))));
        }
        return new Details(Words.of("tracer.palpation"), content);
    }

    private static ShareBar.Part part(ZoneShare zone) {
        return new ShareBar.Part(
                zone.share(),
                switch (zone.reach()) {
                    case PRIMARY -> ShareBar.Fill.DARK;
                    case SPILLOVER -> ShareBar.Fill.LIGHT;
                    case NONE -> ShareBar.Fill.NONE;
                });
    }

    private static String how(Point point) {
        String where = Words.of("tracer.palpate", point.id().name(), point.where());
        return point.scope() == Point.Scope.TRAINED ? where + " " + Words.of("knot.trainedOnly") : where;
    }
}
