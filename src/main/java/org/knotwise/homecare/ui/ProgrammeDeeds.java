package org.knotwise.homecare.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.function.Supplier;
import org.knotwise.homecare.CareItem;
import org.knotwise.homecare.Programmes;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.Outcome;
import org.knotwise.shared.Refusal;
import org.knotwise.shared.ui.FormDialog;
import org.knotwise.shared.ui.Notices;
import org.knotwise.shared.ui.Words;

/** What a therapist does about a programme. */
class ProgrammeDeeds {

    private final Programmes programmes;
    private final ClientId client;
    private final Runnable then;

    /** @param then after something was done */
    ProgrammeDeeds(Programmes programmes, ClientId client, Runnable then) {
        this.programmes = programmes;
        this.client = client;
        this.then = then;
    }

    /** Change it, or leave it out. */
    Component of(CareItem item) {
        String name = item.measure().name();
        var deeds = new Div(
                button("homecare.change", name, () -> change(item)),
                button(
                        "homecare.leaveOut",
                        name,
                        () -> done(
                                () -> programmes.leaveOut(client, item.measure().id()), "homecare.isLeftOut")));
        deeds.addClassName("homecare-card__deeds");
        return deeds;
    }

    Component takeUp(CareItem item) {
        return button(
                "homecare.takeUp",
                item.measure().name(),
                () -> done(() -> programmes.takeUp(client, item.measure().id()), "homecare.isTakenUp"));
    }

    Component resume() {
        var button = new Button(
                Words.of("homecare.resume"), _ -> done(() -> programmes.resume(client), "homecare.isResumed"));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.setDisableOnClick(true);
        return button;
    }

    Component bringUpToDate() {
        var button = new Button(
                Words.of("homecare.bringUpToDate"),
                _ -> done(() -> programmes.bringUpToDate(client), "homecare.isUpToDate"));
        button.setDisableOnClick(true);
        return button;
    }

    private void change(CareItem item) {
        FormDialog.open(
                item.measure().name(),
                Words.of("homecare.change.save"),
                new CareItemForm(item),
                wish -> programmes.change(client, item.measure().id(), wish.times(), wish.note()),
                () -> {
                    then.run();
                    Notices.done("homecare.isChanged");
                });
    }

    private void done(Supplier<Outcome<?>> deed, String key) {
        switch (deed.get()) {
            case Outcome.Done<?> _ -> Notices.done(key);
            case Outcome.Refused<?>(Refusal why) -> Notices.refused(why);
        }
        then.run();
    }

    private static Button button(String key, String name, Runnable deed) {
        var button = new Button(Words.of(key), _ -> deed.run());
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.setAriaLabel(Words.of(key + ".of", name));
        return button;
    }
}
