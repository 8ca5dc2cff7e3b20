package org.knotwise.plans.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.knotwise.atlas.Atlas;
import org.knotwise.clients.ClientDetails;
import org.knotwise.clients.Clients;
import org.knotwise.documents.DocumentDraft;
import org.knotwise.documents.DocumentId;
import org.knotwise.documents.DocumentKind;
import org.knotwise.documents.Documents;
import org.knotwise.documents.FileName;
import org.knotwise.identity.Access;
import org.knotwise.knots.KnotRow;
import org.knotwise.knots.Knots;
import org.knotwise.knots.ui.KnotNames;
import org.knotwise.papers.Paper;
import org.knotwise.papers.Paper.Section;
import org.knotwise.papers.Papers;
import org.knotwise.plans.GoalProgress;
import org.knotwise.plans.PlanDetails;
import org.knotwise.plans.PlanGoals;
import org.knotwise.plans.PlanId;
import org.knotwise.plans.Plans;
import org.knotwise.plans.SessionStatus;
import org.knotwise.plans.ui.EndingCard;
import org.knotwise.practice.Practice;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.Outcome;
import org.knotwise.shared.ui.Formats;
import org.knotwise.shared.ui.Words;
import org.springframework.stereotype.Component;

/** A letter to a physician about a client and a plan, kept among the client's documents. */
@Component
public class ReferralLetter {

    private final Plans plans;
    private final PlanGoals goals;
    private final Clients clients;
    private final Knots knots;
    private final Documents documents;
    private final Papers papers;
    private final Access access;
    private final Practice practice;
    private final KnotNames names;

    ReferralLetter(
            Plans plans,
            PlanGoals goals,
            Clients clients,
            Knots knots,
            Documents documents,
            Papers papers,
            Access access,
            Practice practice,
            Atlas atlas) {
        this.plans = plans;
        this.goals = goals;
        this.clients = clients;
        this.knots = knots;
        this.documents = documents;
        this.papers = papers;
        this.access = access;
        this.practice = practice;
        this.names = new KnotNames(atlas);
    }

    /** Keeps the letter as a document of the client; refused where documents refuse it. */
    public Outcome<DocumentId> keep(ClientId client, PlanId plan, LetterDraft draft) {
        byte[] pdf = papers.pdf(paper(client, plan, draft));
        String file = Words.of("letter.file", practice.today()) + ".pdf";
        return documents.add(client, FileName.of(file), new DocumentDraft(DocumentKind.LETTER, draft.subject()), pdf);
    }

    /** The letter: what the therapist writes, then what the record says of knots, goals and visits. */
    Paper paper(ClientId of, PlanId id, LetterDraft draft) {
        PlanDetails plan = plans.details(of, id);
        ClientDetails client = clients.details(of);
        List<KnotRow> targets = knots.of(of).stream()
                .filter(knot -> plan.draft().targets().contains(knot.id()))
                .toList();
        List<GoalProgress> progress = goals.of(of, id);
        List<String> address = new ArrayList<>(draft.to().lines().toList());
        address.add("");
        address.add(Formats.date(practice.today()));
        address.add(Words.of(
                "letter.about",
                client.name().full(),
                Formats.date(client.draft().birthDate())));
        return new Paper(
                Words.locale(),
                papers.letterhead(),
                draft.subject(),
                address,
                List.of(
                        Section.text("", draft.text()),
                        Section.list(
                                Words.of("letter.found"),
                                targets.stream().map(this::knot).toList()),
                        Section.list(Words.of("letter.goals"), EndingCard.goals(progress)),
                        Section.text(
                                Words.of("letter.done"),
                                Words.of(
                                        "letter.visits",
                                        plan.draft().title(),
                                        plan.count(SessionStatus.DONE),
                                        plan.agreed())),
                        Section.text("", Words.of("letter.scope"))),
                List.of(access.signedIn().name()),
                Words.of("paper.foot", client.name().full(), Formats.date(practice.today())));
    }

    /** Such as: Upper trapezius, right, point 1: active; tenderness 7, 7, 6 of 10. */
    private String knot(KnotRow knot) {
        return Words.of(
                "letter.knot",
                names.full(knot.place()),
                Words.of("knotState", knot.state()),
                knot.trend().stream().map(String::valueOf).collect(Collectors.joining(", ")));
    }
}
