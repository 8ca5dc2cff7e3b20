package org.knotwise.portal.ui;

import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import java.util.List;
import org.knotwise.atlas.HomeMeasureId;
import org.knotwise.homecare.Adherence;
import org.knotwise.homecare.CareDiary;
import org.knotwise.homecare.CareToday;
import org.knotwise.homecare.Discomfort;
import org.knotwise.homecare.Programme;
import org.knotwise.homecare.Programmes;
import org.knotwise.homecare.paper.HomeCarePaper;
import org.knotwise.papers.Papers;
import org.knotwise.papers.ui.PaperLink;
import org.knotwise.practice.Practice;
import org.knotwise.shared.Outcome;
import org.knotwise.shared.ui.Words;

/** What a client does about the own home care. Each deed asks anew whose record is open. */
@org.springframework.stereotype.Component
class CareDesk {

    private static final int DAYS_LOOKED_BACK = 7;

    private final OwnRecord own;
    private final Programmes programmes;
    private final CareDiary diary;
    private final Papers papers;
    private final HomeCarePaper paper;
    private final Practice practice;

    CareDesk(
            OwnRecord own,
            Programmes programmes,
            CareDiary diary,
            Papers papers,
            HomeCarePaper paper,
            Practice practice) {
        this.papers = papers;
        this.paper = paper;
        this.own = own;
        this.programmes = programmes;
        this.diary = diary;
        this.practice = practice;
    }

    Programme programme() {
        return programmes.of(own.client());
    }

    List<CareToday> today(Programme programme) {
        return programme.items().isEmpty() ? List.of() : diary.today(own.client(), programme.items());
    }

    /** Of the days before today. */
    Adherence lately() {
        LocalDate today = practice.today();
        return diary.adherence(own.client(), today.minusDays(DAYS_LOOKED_BACK), today.minusDays(1));
    }

    Component sheet() {
        return new PaperLink(Words.of("portal.homeCare.sheet"), "home-care", papers, () -> paper.of(own.client()));
    }

    Outcome<Integer> tick(HomeMeasureId measure) {
        return diary.tick(own.client(), measure);
    }

    Outcome<Integer> untick(HomeMeasureId measure) {
        return diary.untick(own.client(), measure);
    }

    Outcome<Boolean> feel(HomeMeasureId measure, Discomfort felt) {
        return diary.feel(own.client(), measure, felt);
    }
}
