package org.knotwise.portal.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.stream.IntStream;
import org.knotwise.atlas.Atlas;
import org.knotwise.identity.Roles;
import org.knotwise.pain.PainDrawingDraft;
import org.knotwise.pain.PainDrawingId;
import org.knotwise.pain.PainDrawings;
import org.knotwise.pain.UnfinishedDrawing;
import org.knotwise.pain.ui.PainPad;
import org.knotwise.pain.ui.PainPicture;
import org.knotwise.pain.ui.PainStrength;
import org.knotwise.pain.ui.PainWords;
import org.knotwise.practice.Practice;
import org.knotwise.shared.Outcome;
import org.knotwise.shared.Refusal;
import org.knotwise.shared.ui.Page;
import org.knotwise.shared.ui.Words;

/**
 * The client draws where it hurts, says how strong it is, and sends it. What is drawn is kept after each stroke: one can go on
 * on another device.
 */
@Route(value = "my/pain", layout = PortalLayout.class)
@RolesAllowed(Roles.CLIENT)
class PortalPainView extends Page implements AfterNavigationObserver, HasDynamicTitle {

    private static final int STEPS = 3;

    private final transient OwnRecord own;
    private final transient PainDrawings drawings;
    private final transient Practice practice;
    private final transient Atlas atlas;
    private final transient PainWords words;
    private final Paragraph told = new Paragraph();
    private transient UnfinishedDrawing drawing = UnfinishedDrawing.EMPTY;

    PortalPainView(OwnRecord own, PainDrawings drawings, Practice practice, Atlas atlas) {
        this.own = own;
        this.drawings = drawings;
        this.practice = practice;
        this.atlas = atlas;
        this.words = PainWords.toClient(atlas);
        told.addClassName("portal-pain__told");
        told.getElement().setAttribute("role", "alert");
        getContent().addClassName("portal-pain");
    }

    @Override
    public String getPageTitle() {
        return Words.of("page.title", Words.of("portal.pain.draw"));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        drawing = drawings.unfinished(own.client()).orElse(UnfinishedDrawing.EMPTY);
        askWhere();
    }

    private void askWhere() {
        begin(1, "portal.pain.draw", "portal.pain.draw.lead");
        var pad = new PainPad(atlas, words, this::keep);
        pad.show(drawing);
        var next = main("portal.pain.next", this::askHowStrong);
        show(pad, told, next);
    }

    private void askHowStrong() {
        if (drawing.marks().isEmpty()) {
            tell(Words.of("portal.pain.nothing"));
            return;
        }
        begin(2, "portal.pain.strength", "portal.pain.strength.lead");
        var strength = new PainStrength(words, practice.today(), this::keep);
        strength.show(drawing);
        var back = new Button(Words.of("portal.pain.back"), _ -> askWhere());
        back.addThemeVariants(ButtonVariant.TERTIARY);
        show(strength, told, main("portal.pain.send", () -> strength.read().ifPresent(this::send)), back);
    }

    private void send(PainDrawingDraft draft) {
        switch (drawings.draw(own.client(), draft)) {
            case Outcome.Done<PainDrawingId>(PainDrawingId id) -> thank(id);
            case Outcome.Refused<PainDrawingId>(Refusal why) -> tell(Words.of(why));
        }
    }

    private void thank(PainDrawingId id) {
        begin(STEPS, "portal.pain.done", "portal.pain.done.lead");
        show(
                new PainPicture(atlas, drawings.details(own.client(), id), words),
                main("portal.pain.home", () -> UI.getCurrent().navigate(PortalHomeView.class)));
    }

    /** Kept where another device finds it; what is too much to keep is said at once. */
    private void keep(UnfinishedDrawing now) {
        drawing = now;
        switch (drawings.keep(own.client(), now)) {
            case Outcome.Done<?> _ -> tell("");
            case Outcome.Refused<?>(Refusal why) -> tell(Words.of(why));
        }
    }

    private void tell(String text) {
        told.setText(text);
        told.setVisible(!text.isEmpty());
    }

    private void begin(int step, String title, String lead) {
        tell("");
        setTitle(Words.of(title));
        setLead(Words.of(lead));
        setActions(progress(step));
    }

    private static Div progress(int step) {
        var pips = new Div();
        pips.addClassNames("kw-pips", "portal-pain__progress");
        pips.getElement().setAttribute("role", "img");
        pips.getElement().setAttribute("aria-label", Words.of("portal.pain.step", step));
        IntStream.rangeClosed(1, STEPS).forEach(i -> {
            var pip = new Span();
            pip.addClassName(i < step ? "done" : i == step ? "next" : "open");
            pips.add(pip);
        });
        return pips;
    }

    private static Button main(String key, Runnable deed) {
        var button = new Button(Words.of(key), _ -> deed.run());
        button.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.LARGE);
        button.addClassName("portal-pain__main");
        return button;
    }
}
