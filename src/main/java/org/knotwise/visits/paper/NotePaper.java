package org.knotwise.visits.paper;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.knotwise.clients.ClientDetails;
import org.knotwise.clients.Clients;
import org.knotwise.knots.Knots;
import org.knotwise.papers.Paper;
import org.knotwise.papers.Paper.Section;
import org.knotwise.papers.Papers;
import org.knotwise.practice.Practice;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.VisitId;
import org.knotwise.shared.ui.Formats;
import org.knotwise.shared.ui.Words;
import org.knotwise.visits.NoteAmendments;
import org.knotwise.visits.VisitDetails;
import org.knotwise.visits.VisitRow;
import org.knotwise.visits.Visits;
import org.springframework.stereotype.Component;

/** A note on paper: what was found, what was written, and what was added after it was signed. */
@Component
public class NotePaper {

    private final Visits visits;
    private final NoteAmendments amendments;
    private final NoteSections sections;
    private final Clients clients;
    private final Knots knots;
    private final Papers papers;
    private final Practice practice;

    NotePaper(
            Visits visits,
            NoteAmendments amendments,
            NoteSections sections,
            Clients clients,
            Knots knots,
            Papers papers,
            Practice practice) {
        this.visits = visits;
        this.amendments = amendments;
        this.sections = sections;
        this.clients = clients;
        this.knots = knots;
        this.papers = papers;
        this.practice = practice;
    }

    /** The paper of a visit; one that is not signed says so. */
    public Paper of(ClientId of, VisitId id) {
        VisitDetails visit = visits.details(of, id);
        ClientDetails client = clients.details(of);
        String therapist = visits.of(of).stream()
                .filter(row -> row.id().equals(id))
                .map(VisitRow::therapist)
                .findFirst()
                .orElseThrow();
        List<Section> all = new ArrayList<>(sections.written(visit));
        all.addAll(sections.found(visit, knots.of(of)));
        all.addAll(sections.added(amendments.of(of, id)));
        return new Paper(
                Words.locale(),
                papers.letterhead(),
                Words.of("notePaper.title", Formats.date(visit.day())),
                List.of(Words.of(
                        "letter.about",
                        client.name().full(),
                        Formats.date(client.draft().birthDate()))),
                all,
                List.of(therapist, signed(visit.signedAt())),
                Words.of("paper.foot", client.name().full(), Formats.date(visit.day())));
    }

    private String signed(@Nullable Instant at) {
        return at == null
                ? Words.of("notePaper.notSigned")
                : Words.of("notePaper.signed", Formats.date(practice.local(at).toLocalDate()));
    }
}
