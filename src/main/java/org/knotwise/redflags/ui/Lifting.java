package org.knotwise.redflags.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import java.util.Optional;
import org.knotwise.identity.Access;
import org.knotwise.identity.Right;
import org.knotwise.practice.Practice;
import org.knotwise.redflags.RaisedFlag;
import org.knotwise.redflags.RedFlags;
import org.knotwise.shared.ui.FormDialog;
import org.knotwise.shared.ui.Notices;
import org.knotwise.shared.ui.Words;
import org.springframework.stereotype.Component;

/** The way to lift what holds, for those who may. */
@Component
class Lifting {

    private final RedFlags redFlags;
    private final Access access;
    private final Practice practice;

    Lifting(RedFlags redFlags, Access access, Practice practice) {
        this.redFlags = redFlags;
        this.access = access;
        this.practice = practice;
    }

    /** The button; empty for those who may not lift, and for what does not hold. */
    Optional<Button> button(RaisedFlag raised, Runnable afterwards) {
        if (!raised.isHolding() || !access.may(Right.NOTE_WRITE, raised.client())) {
            return Optional.empty();
        }
        var lift = new Button(Words.of("redFlag.lift"), _ -> open(raised, afterwards));
        lift.addThemeVariants(ButtonVariant.SMALL);
        return Optional.of(lift);
    }

    private void open(RaisedFlag raised, Runnable afterwards) {
        FormDialog.open(
                Words.of("redFlag.lift.title"),
                Words.of("redFlag.lift.sign"),
                new LiftForm(raised.flag(), access.signedIn().name(), practice.today()),
                note -> redFlags.lift(raised.client(), raised.flag().id(), note),
                () -> {
                    Notices.done("redFlag.lifted");
                    afterwards.run();
                });
    }
}
