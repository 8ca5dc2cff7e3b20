package org.knotwise.demo.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.textfield.EmailField;
import java.util.List;
import org.knotwise.knots.KnotState;
import org.knotwise.knots.ui.KnotGlyph;
import org.knotwise.shared.PersonName;
import org.knotwise.shared.ui.Choice;
import org.knotwise.shared.ui.Icons;
import org.knotwise.shared.ui.Names;
import org.knotwise.shared.ui.Pips;
import org.knotwise.shared.ui.Spark;
import org.knotwise.shared.ui.WholeNumber;
import org.knotwise.shared.ui.Words;

/** Buttons, badges, chips, fields, progress. */
class KitControls extends Composite<Div> {

    KitControls() {
        getContent().addClassNames("kw-card", "demo-kit__controls");
        getContent().add(row(buttons()), row(badges()), Choice.inkScale(Words.of("kit.scale")), fields(), row(small()));
    }

    private static Component[] buttons() {
        var primary = new Button(Words.of("kit.button.primary"));
        primary.addThemeVariants(ButtonVariant.PRIMARY);
        var tertiary = new Button(Words.of("kit.button.tertiary"));
        tertiary.addThemeVariants(ButtonVariant.TERTIARY);
        var small = new Button(Words.of("kit.button.small"));
        small.addThemeVariants(ButtonVariant.SMALL);
        var danger = new Button(Words.of("kit.button.danger"));
        danger.addThemeVariants(ButtonVariant.ERROR);
        return new Component[] {primary, new Button(Words.of("kit.button.plain")), tertiary, small, danger};
    }

    private static Component[] badges() {
        var alert = new Span(Icons.of("triangle-alert"), new Span(Words.of("kit.alert")));
        alert.addClassName("kw-alert");
        var when = new Span(Words.of("kit.when"));
        when.addClassNames("kw-badge", "kw-badge--accent");
        var note = new Span(Words.of("kit.note"));
        note.addClassNames("kw-badge", "kw-badge--note");
        return new Component[] {
            KnotGlyph.badge(KnotState.ACTIVE, false),
            KnotGlyph.badge(KnotState.LATENT, false),
            KnotGlyph.badge(KnotState.RELEASED, false),
            KnotGlyph.badge(KnotState.ACTIVE, true),
            alert,
            note,
            when
        };
    }

    private static Div fields() {
        var email = new EmailField(Words.of("kit.email"));
        email.setValue("ines@lindenyard.example");
        email.setPrefixComponent(Icons.of("mail"));
        var hold = new WholeNumber(Words.of("kit.hold"), 10, 180);
        hold.setValue(900);
        hold.read();
        var fields = new Div(email, hold);
        fields.addClassName("demo-kit__fields");
        return fields;
    }

    private static Component[] small() {
        var progress = new ProgressBar(0, 1, 0.62);
        progress.addClassName("demo-kit__progress");
        var spark = new Spark(List.of(5, 4, 5, 4, 4));
        spark.addClassName("kw-state-ink--active");
        return new Component[] {
            new Pips(2, 6, Words.of("kit.pips")),
            progress,
            spark,
            Names.avatar(new PersonName("Marta", "Lindqvist"), 4),
            Names.avatar(new PersonName("Ines", "Okafor"), 0)
        };
    }

    private static Div row(Component... parts) {
        var row = new Div(parts);
        row.addClassName("demo-kit__row");
        return row;
    }
}
