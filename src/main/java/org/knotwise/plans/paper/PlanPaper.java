package org.knotwise.plans.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.knotwise.clients.ClientDetails;
import org.knotwise.clients.Clients;
import org.knotwise.knots.KnotId;
import org.knotwise.papers.Paper;
import org.knotwise.papers.Paper.Section;
import org.knotwise.papers.Papers;
import org.knotwise.plans.GoalProgress;
import org.knotwise.plans.PlanDetails;
import org.knotwise.plans.PlanEnding;
import org.knotwise.plans.PlanGoals;
import org.knotwise.plans.PlanId;
import org.knotwise.plans.PlanSignature;
import org.knotwise.plans.Plans;
import org.knotwise.plans.ui.EndingCard;
import org.knotwise.plans.ui.PlanWords;
import org.knotwise.practice.Practice;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.ui.Formats;
import org.knotwise.shared.ui.Words;
import org.springframework.stereotype.Component;

/** A plan on paper, for the client: what it is to reach, what is worked on, the visits, and how it ended. */
@Component
public class PlanPaper {

    private final Plans plans;
    private final PlanGoals goals;
    private final Clients clients;
    private final Papers papers;
    private final Practice practice;

    PlanPaper(Plans plans, PlanGoals goals, Clients clients, Papers papers, Practice practice) {
        this.plans = plans;
        this.goals = goals;
        this.clients = clients;
        this.papers = papers;
        this.practice = practice;
    }

    /**
     * The paper of a plan as it is now.
     *
     * @param called what each knot is called for the one who reads it
     */
    public Paper of(ClientId of, PlanId id, Map<KnotId, String> called) {
        PlanDetails plan = plans.details(of, id);
        ClientDetails client = clients.details(of);
        List<Section> sections = new ArrayList<>();
        sections.add(Section.list(
                Words.of("portal.plan.goals"),
                plan.draft().goals().stream().map(PlanWords::goal).toList()));
        sections.add(Section.list(
                Words.of("portal.plan.workedOn"), names(plan.draft().targets(), called)));
        sections.add(Section.list(
                Words.of("portal.plan.visits", plan.agreed()),
                plan.draft().phases().stream().map(PlanWords::phase).toList()));
        PlanEnding ending = plan.ending();
        if (ending != null) {
            addEnding(sections, ending, goals.of(of, id), names(goals.released(of, id), called));
        }
        String today = Formats.date(practice.today());
        return new Paper(
                Words.locale(),
                papers.letterhead(),
                plan.draft().title(),
                List.of(Words.of("paper.for", client.name().full()), today),
                sections,
                signature(plan.signed()),
                Words.of("paper.foot", client.name().full(), today));
    }

    private static void addEnding(
            List<Section> sections, PlanEnding ending, List<GoalProgress> progress, List<String> released) {
        sections.add(Section.list(Words.of("planEnd.goals"), EndingCard.goals(progress)));
        sections.add(Section.list(Words.of("planEnd.released"), released));
        sections.add(Section.text(Words.of("planEnd.watchFor"), ending.watchFor()));
        sections.add(Section.text(Words.of("planEnd.prevention"), ending.prevention()));
    }

    private List<String> signature(@Nullable PlanSignature signed) {
        return signed == null
                ? List.of()
                : List.of(
                        signed.name(),
                        Words.of(
                                signed.byGuardian() ? "portal.plan.signedByGuardian" : "portal.plan.signedBy",
                                signed.name(),
                                Formats.date(practice.local(signed.at()).toLocalDate())));
    }

    static List<String> names(Set<KnotId> knots, Map<KnotId, String> called) {
        return knots.stream()
                .map(knot -> called.getOrDefault(knot, ""))
                .filter(name -> !name.isEmpty())
                .distinct()
                .sorted(Words.order())
                .toList();
    }
}
