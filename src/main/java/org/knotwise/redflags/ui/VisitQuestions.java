package org.knotwise.redflags.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.List;
import org.knotwise.atlas.Atlas;
import org.knotwise.atlas.RedFlag;
import org.knotwise.identity.Access;
import org.knotwise.identity.Right;
import org.knotwise.practice.Practice;
import org.knotwise.redflags.AnswerSource;
import org.knotwise.redflags.RedFlags;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.VisitId;
import org.knotwise.shared.ui.Words;
import org.springframework.modulith.NamedInterface;

/** The questions that are asked in the room: before a visit, and before anything is pressed because of a drawing. */
@NamedInterface("questions")
@org.springframework.stereotype.Component
public class VisitQuestions {

    private final RedFlags redFlags;
    private final Lifting lifting;
    private final Atlas atlas;
    private final Practice practice;
    private final Access access;

    VisitQuestions(RedFlags redFlags, Lifting lifting, Atlas atlas, Practice practice, Access access) {
        this.redFlags = redFlags;
        this.lifting = lifting;
        this.atlas = atlas;
        this.practice = practice;
        this.access = access;
    }

    /**
     * The questions of a visit, folded once they were answered, with what holds now and the way to lift it. For the top of
     * the visit's page.
     *
     * @param open whether the visit can still be written in
     */
    public Component before(ClientId client, VisitId visit, boolean open) {
        return new QuestionsBox(
                new QuestionsBox.Occasion(
                        client,
                        Words.of("redFlag.questions"),
                        true,
                        AnswerSource.visit(visit),
                        atlas.redFlags().stream()
                                .filter(flag -> flag.asked().contains(RedFlag.Occasion.VISIT))
                                .toList(),
                        open && access.may(Right.HEALTH_ANSWER, client),
                        () -> redFlags.inVisit(client, visit),
                        () -> {}),
                redFlags,
                lifting,
                practice);
    }

    /**
     * The same for what a pain drawing asks for, in the client's record; without a memory of what was asked, and without
     * what holds, which stands above the record.
     */
    public Component whileTracing(ClientId client, String title, List<RedFlag> questions) {
        return new QuestionsBox(
                new QuestionsBox.Occasion(
                        client,
                        title,
                        false,
                        AnswerSource.examination(),
                        questions,
                        access.may(Right.HEALTH_ANSWER, client),
                        List::of,
                        () -> UI.getCurrent().refreshCurrentRoute(false)),
                redFlags,
                lifting,
                practice);
    }
}
