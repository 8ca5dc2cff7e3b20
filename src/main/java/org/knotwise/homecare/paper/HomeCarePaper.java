package org.knotwise.homecare.paper;

import java.util.ArrayList;
import java.util.List;
import org.knotwise.atlas.HomeMeasure;
import org.knotwise.clients.ClientDetails;
import org.knotwise.clients.Clients;
import org.knotwise.homecare.CareItem;
import org.knotwise.homecare.Programmes;
import org.knotwise.homecare.ui.HomeCareWords;
import org.knotwise.papers.Paper;
import org.knotwise.papers.Paper.Section;
import org.knotwise.papers.Papers;
import org.knotwise.practice.Practice;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.ui.Formats;
import org.knotwise.shared.ui.Words;
import org.springframework.stereotype.Component;

/** The home care on paper, for the wall at home: each measure with how often, its steps and when to stop. */
@Component
public class HomeCarePaper {

    private final Programmes programmes;
    private final Clients clients;
    private final Papers papers;
    private final Practice practice;

    HomeCarePaper(Programmes programmes, Clients clients, Papers papers, Practice practice) {
        this.programmes = programmes;
        this.clients = clients;
        this.papers = papers;
        this.practice = practice;
    }

    /** The sheet of the programme as it is now. */
    public Paper of(ClientId of) {
        ClientDetails client = clients.details(of);
        List<Section> sections = new ArrayList<>();
        sections.add(Section.text("", HomeCareWords.stopRule()));
        programmes.of(of).items().forEach(item -> sections.add(section(item)));
        String today = Formats.date(practice.today());
        return new Paper(
                Words.locale(),
                papers.letterhead(),
                Words.of("homecare.paper.title"),
                List.of(Words.of("paper.for", client.name().full()), today),
                sections,
                List.of(),
                Words.of("paper.foot", client.name().full(), today));
    }

    private static Section section(CareItem item) {
        HomeMeasure measure = item.measure();
        List<String> says = new ArrayList<>(List.of(HomeCareWords.dose(item)));
        if (!item.note().isEmpty()) {
            says.add(item.note());
        }
        says.add(Words.of("homecare.paper.stopIf", String.join("; ", measure.stopIf())));
        return new Section(measure.name(), says, measure.steps());
    }
}
