package org.knotwise.portal.ui;

import java.time.LocalDate;
import java.util.List;
import org.knotwise.atlas.HomeMeasureId;
import org.knotwise.homecare.Adherence;
import org.knotwise.homecare.CareDiary;
import org.knotwise.homecare.CareToday;
import org.knotwise.homecare.Discomfort;
import org.knotwise.homecare.Programme;
import org.knotwise.homecare.Programmes;
import org.knotwise.practice.Practice;
import org.knotwise.shared.Outcome;
import org.springframework.stereotype.Component;

/** What a client does about the own home care. Each deed asks anew whose record is open. */
@Component
class CareDesk {

    private static final int DAYS_LOOKED_BACK = 7;

    private final OwnRecord own;
    private final Programmes programmes;
    private final CareDiary diary;
    private final Practice practice;

    CareDesk(OwnRecord own, Programmes programmes, CareDiary diary, Practice practice) {
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
