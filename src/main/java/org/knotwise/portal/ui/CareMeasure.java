package org.knotwise.portal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Duration;
import java.util.List;
import org.knotwise.atlas.Contraindication;
import org.knotwise.atlas.Hold;
import org.knotwise.atlas.HomeMeasure;
import org.knotwise.homecare.CareItem;
import org.knotwise.homecare.CareToday;
import org.knotwise.homecare.Discomfort;
import org.knotwise.homecare.ui.HomeCareWords;
import org.knotwise.shared.Outcome;
import org.knotwise.shared.Refusal;
import org.knotwise.shared.ui.FormDialog;
import org.knotwise.shared.ui.Notices;
import org.knotwise.shared.ui.Words;

/** One measure of today: what it is for, its ticks, its timer, and how it is done. */
class CareMeasure extends Composite<ListItem> {

    private final CareDesk desk;
    private final transient CareItem item;
    private final transient Runnable again;
    private final CareTicks ticks;

    /**
     * @param counted runs after a tick was set or taken away
     * @param again shows all of it anew, after something that changes more than a tick
     */
    CareMeasure(CareDesk desk, CareToday today, Runnable counted, Runnable again) {
        this.desk = desk;
        this.item = today.item();
        this.again = again;
        HomeMeasure measure = item.measure();
        ticks = new CareTicks(measure.name(), item.timesPerDay(), today.done(), this::set, counted);
        var name = new H3(measure.name());
        name.addClassName("portal-care__name");
        var dose = new Paragraph(HomeCareWords.dose(item));
        dose.addClassName("portal-care__dose");
        getContent().addClassName("portal-care__measure");
        if (today.stopped()) {
            var ended = new Paragraph(Words.of("portal.homeCare.ended"));
            ended.addClassName("portal-care__ended");
            getContent().add(name, dose, ended, howTo(measure, item.speaksAgainst()));
            return;
        }
        var text = new Div(name, dose);
        text.addClassName("portal-care__text");
        var head = new Div(ticks, text);
        head.addClassName("portal-care__head");
        getContent().add(head);
        if (!item.knots().isEmpty()) {
            getContent().add(quiet(Words.of("portal.homeCare.for", PlainNames.inSentence(item.knots()))));
        }
        if (!item.note().isEmpty()) {
            var note = new Paragraph(Words.of("portal.homeCare.note", item.note()));
            note.addClassName("portal-care__note");
            getContent().add(note);
        }
        Hold hold = measure.hold();
        if (hold != null && HomeCareWords.isHeld(measure)) {
            getContent().add(timer(measure, hold));
        }
        getContent().add(foot(measure));
    }

    private HoldTimer timer(HomeMeasure measure, Hold hold) {
        var timer = new HoldTimer(measure.name(), hold.shortest(), measure.repetitions());
        timer.whenHeld(held -> held(held, hold));
        timer.whenStopped(this::askWhatIsFelt);
        return timer;
    }

    /** Who skipped through did not hold it. */
    private void held(Duration held, Hold hold) {
        if (held.compareTo(hold.shortest()) >= 0) {
            ticks.oneMore();
        }
    }

    private Div foot(HomeMeasure measure) {
        var hurts = new Button(Words.of("portal.homeCare.hurts"), _ -> askWhatIsFelt());
        hurts.addThemeVariants(ButtonVariant.TERTIARY);
        hurts.setAriaLabel(Words.of("portal.homeCare.hurtsOf", measure.name()));
        var foot = new Div(howTo(measure, item.speaksAgainst()), hurts);
        foot.addClassName("portal-care__foot");
        return foot;
    }

    private boolean set(boolean done) {
        Outcome<Integer> outcome = done
                ? desk.tick(item.measure().id())
                : desk.untick(item.measure().id());
        return switch (outcome) {
            case Outcome.Done<Integer> _ -> true;
            case Outcome.Refused<Integer>(Refusal why) -> {
                Notices.refused(why);
                again.run();
                yield false;
            }
        };
    }

    private void askWhatIsFelt() {
        var form = new DiscomfortForm();
        FormDialog.open(
                Words.of("portal.felt.title", item.measure().name()),
                Words.of("portal.felt.tell"),
                form,
                felt -> desk.feel(item.measure().id(), felt),
                () -> {
                    Notices.done(
                            form.last().filter(Discomfort::endsIt).isPresent()
                                    ? "portal.felt.ends"
                                    : "portal.felt.goOn");
                    again.run();
                });
    }

    /** Its steps, when to stop, and with what to leave it out. */
    static Details howTo(HomeMeasure measure, List<Contraindication> speaksAgainst) {
        var steps = new OrderedList();
        measure.steps().forEach(step -> steps.add(new ListItem(step)));
        var content = new Div(
                quiet(Words.of("portal.homeCare.equipment", measure.equipment())),
                steps,
                new H4(Words.of("portal.homeCare.stopIf")),
                bullets(measure.stopIf()));
        if (!speaksAgainst.isEmpty()) {
            content.add(
                    new H4(Words.of("portal.homeCare.askFirst")),
                    bullets(speaksAgainst.stream().map(Contraindication::text).toList()));
        }
        content.addClassName("portal-care__how-to");
        return new Details(Words.of("portal.homeCare.howTo"), content);
    }

    private static Component bullets(List<String> texts) {
        var list = new UnorderedList();
        texts.forEach(text -> list.add(new ListItem(text)));
        return list;
    }

    private static Paragraph quiet(String text) {
        var paragraph = new Paragraph(text);
        paragraph.addClassNames("kw-quiet", "kw-small");
        return paragraph;
    }
}
