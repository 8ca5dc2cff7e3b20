package org.knotwise.tracing.ui;

import com.vaadin.flow.component.Component;
import org.knotwise.atlas.Atlas;
import org.knotwise.clients.ClientDetails;
import org.knotwise.clients.ClientSection;
import org.knotwise.identity.Access;
import org.knotwise.identity.Right;
import org.knotwise.pain.PainDrawings;
import org.knotwise.practice.Practice;
import org.knotwise.redflags.ui.VisitQuestions;
import org.knotwise.tracing.ExamLists;
import org.knotwise.tracing.PainTraces;

/** From where it hurts to what to examine. */
@org.springframework.stereotype.Component
class TracerSection implements ClientSection {

    private final PainDrawings drawings;
    private final PainTraces traces;
    private final ExamLists exams;
    private final VisitQuestions questions;
    private final Atlas atlas;
    private final Access access;
    private final Practice practice;

    TracerSection(
            PainDrawings drawings,
            PainTraces traces,
            ExamLists exams,
            VisitQuestions questions,
            Atlas atlas,
            Access access,
            Practice practice) {
        this.drawings = drawings;
        this.traces = traces;
        this.exams = exams;
        this.questions = questions;
        this.atlas = atlas;
        this.access = access;
        this.practice = practice;
    }

    @Override
    public int order() {
        return 15;
    }

    @Override
    public String path() {
        return "tracer";
    }

    @Override
    public String title() {
        return "tracer.title";
    }

    @Override
    public Right needs() {
        return Right.CLINICAL_READ;
    }

    @Override
    public Component show(ClientDetails client) {
        return new TracerOverview(
                client.id(),
                drawings,
                traces,
                exams,
                questions,
                atlas,
                access.may(Right.CLINICAL_WRITE, client.id()),
                practice.today());
    }
}
