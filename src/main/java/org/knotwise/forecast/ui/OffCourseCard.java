package org.knotwise.forecast.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.knotwise.atlas.Factor;
import org.knotwise.atlas.RedFlag;
import org.knotwise.forecast.Considerations;
import org.knotwise.shared.ui.CardSection;
import org.knotwise.shared.ui.Icons;
import org.knotwise.shared.ui.Words;

/** That a plan is off course, and the second time what to consider outside massage. */
final class OffCourseCard extends Composite<Div> {

    private final Div body = new Div();

    /** While a review of the plan is enough. */
    OffCourseCard() {
        body.addClassName("forecast-off-course");
        body.add(new Paragraph(Words.of("offCourse.why")));
        getContent().add(new CardSection(Words.of("offCourse.title"), body));
    }

    /** @param write writes to a physician; null for those who only read */
    OffCourseCard(Considerations considerations, @Nullable Runnable write) {
        this();
        body.add(new Paragraph(Words.of("offCourse.beyond")));
        show(considerations);
        if (write != null) {
            body.add(new Button(Words.of("letter.title"), Icons.of("mail"), _ -> write.run()));
        }
    }

    /** What else feels like it, a line for each muscle. */
    static List<String> lookalikes(Considerations all) {
        return all.lookalikes().stream()
                .map(one -> Words.of("offCourse.lookalike", one.muscle().common(), String.join(", ", one.names())))
                .toList();
    }

    private void show(Considerations all) {
        list("offCourse.lookalikes", lookalikes(all));
        list(
                "offCourse.redFlags",
                all.redFlags().stream().map(RedFlag::question).toList());
        list(
                "offCourse.openFactors",
                all.openFactors().stream().map(Factor::name).toList());
        list(
                "offCourse.otherFactors",
                all.otherFactors().stream().map(Factor::name).toList());
        list(
                "offCourse.referredOut",
                all.referredOut().stream()
                        .map(technique -> Words.of(
                                "offCourse.technique",
                                technique.name(),
                                Words.of("profession", technique.performedBy())))
                        .toList());
    }

    private void list(String title, List<String> lines) {
        if (!lines.isEmpty()) {
            var list = new UnorderedList();
            lines.forEach(line -> list.add(new ListItem(line)));
            body.add(new H3(Words.of(title)), list);
        }
    }
}
