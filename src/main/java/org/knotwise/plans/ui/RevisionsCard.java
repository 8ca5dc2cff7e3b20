package org.knotwise.plans.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.knotwise.plans.PlanRevision;
import org.knotwise.plans.PlanSignature;
import org.knotwise.practice.Practice;
import org.knotwise.shared.ui.CardSection;
import org.knotwise.shared.ui.Formats;
import org.knotwise.shared.ui.Words;

/** What the plan said from time to time: each change with its reason and whether the client has signed it. */
class RevisionsCard extends Composite<CardSection> {

    private final transient PlanWords words;
    private final transient Practice practice;

    RevisionsCard(List<PlanRevision> revisions, PlanWords words, Practice practice) {
        this.words = words;
        this.practice = practice;
        getContent().withClass("plans-revisions");
        getContent().show(revisions.reversed().stream().map(this::block).toArray(Div[]::new));
    }

    @Override
    protected CardSection initContent() {
        return new CardSection(Words.of("plan.revisions"));
    }

    private Div block(PlanRevision revision) {
        var block = new Div(new H3(Words.of(
                "plan.revision",
                revision.number(),
                Formats.date(practice.local(revision.madeAt()).toLocalDate()))));
        if (!revision.why().isEmpty()) {
            block.add(new Paragraph(revision.why()));
        }
        if (!revision.changes().isEmpty()) {
            var list = new UnorderedList();
            words.changes(revision.changes()).forEach(sentence -> list.add(new ListItem(sentence)));
            block.add(list);
        }
        var signed = new Paragraph(signed(revision.signature()));
        signed.addClassNames("kw-quiet", "kw-small");
        block.add(signed);
        return block;
    }

    private String signed(@Nullable PlanSignature signature) {
        return signature == null
                ? Words.of("plan.notSigned")
                : Words.of(
                        signature.byGuardian() ? "plan.signedOnByGuardian" : "plan.signedOn",
                        signature.name(),
                        Formats.date(practice.local(signature.at()).toLocalDate()));
    }
}
