package org.knotwise.homecare.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import org.knotwise.atlas.Atlas;
import org.knotwise.clients.ClientDetails;
import org.knotwise.clients.ClientSection;
import org.knotwise.homecare.CareDiary;
import org.knotwise.homecare.CheckIns;
import org.knotwise.homecare.Programmes;
import org.knotwise.homecare.paper.HomeCarePaper;
import org.knotwise.identity.Access;
import org.knotwise.identity.Right;
import org.knotwise.pain.PainDrawings;
import org.knotwise.papers.Papers;
import org.knotwise.papers.ui.PaperLink;
import org.knotwise.practice.Practice;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.ui.Words;

/** What a client does between two visits, and reports of it. */
@org.springframework.stereotype.Component
class HomeCareSection implements ClientSection {

    /** The days whose adherence is shown, today left out. */
    static final int DAYS = 14;

    private static final int CHECK_INS = 60;

    private final Programmes programmes;
    private final CareDiary diary;
    private final CheckIns checkIns;
    private final PainDrawings drawings;
    private final Papers papers;
    private final HomeCarePaper paper;
    private final Atlas atlas;
    private final Practice practice;
    private final Access access;

    HomeCareSection(
            Programmes programmes,
            CareDiary diary,
            CheckIns checkIns,
            PainDrawings drawings,
            Papers papers,
            HomeCarePaper paper,
            Atlas atlas,
            Practice practice,
            Access access) {
        this.programmes = programmes;
        this.diary = diary;
        this.checkIns = checkIns;
        this.drawings = drawings;
        this.papers = papers;
        this.paper = paper;
        this.atlas = atlas;
        this.practice = practice;
        this.access = access;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public String path() {
        return "home-care";
    }

    @Override
    public String title() {
        return "homecare.title";
    }

    @Override
    public Right needs() {
        return Right.CLINICAL_READ;
    }

    @Override
    public Component show(ClientDetails client) {
        var all = new Div();
        all.addClassName("kw-stack");
        fill(all, client.id());
        return all;
    }

    private Component sheet(ClientId client) {
        return new PaperLink(Words.of("homecare.paper"), "home-care", papers, () -> paper.of(client));
    }

    private void fill(Div all, ClientId client) {
        LocalDate today = practice.today();
        LocalDate from = today.minusDays(DAYS);
        boolean mayWrite = access.may(Right.CLINICAL_WRITE, client);
        Runnable again = () -> fill(all, client);
        var told = checkIns.of(client, CHECK_INS);
        all.removeAll();
        all.add(
                sheet(client),
                new ProgrammeCard(
                        programmes.of(client),
                        diary.adherence(client, from, today.minusDays(1)),
                        diary.stopped(client, from, today),
                        mayWrite ? new ProgrammeDeeds(programmes, client, again) : null),
                PainOverTime.of(told, drawings.of(client)),
                new CheckInsCard(told, atlas));
    }
}
