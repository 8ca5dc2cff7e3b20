package org.knotwise.homecare.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.knotwise.atlas.Contraindication;
import org.knotwise.homecare.Adherence;
import org.knotwise.homecare.CareItem;
import org.knotwise.homecare.HelpedKnot;
import org.knotwise.homecare.Programme;
import org.knotwise.homecare.ProgrammeItem;
import org.knotwise.homecare.StoppedExercise;
import org.knotwise.shared.ui.CardSection;
import org.knotwise.shared.ui.Formats;
import org.knotwise.shared.ui.Words;

/** The programme as it is kept: what is done, how much of it was done lately, what was left out, and what hurt. */
class ProgrammeCard extends Composite<CardSection> {

    private final transient @Nullable ProgrammeDeeds deeds;
    private final Div all = new Div();

    /**
     * @param lately of the days before today
     * @param deeds null for those who only read
     */
    ProgrammeCard(
            Programme programme, Adherence lately, List<StoppedExercise> stopped, @Nullable ProgrammeDeeds deeds) {
        this.deeds = deeds;
        all.addClassName("kw-stack");
        getContent().show(all);
        LocalDate paused = programme.pausedSince();
        if (paused != null) {
            offer(Words.of("homecare.pausedSince", Formats.date(paused)), ProgrammeDeeds::resume);
        }
        if (programme.behind()) {
            offer(Words.of("homecare.behind"), ProgrammeDeeds::bringUpToDate);
        }
        if (lately.due() > 0) {
            all.add(share(lately));
        }
        if (programme.items().isEmpty()) {
            all.add(HomeCareCard.quiet(Words.of("homecare.none")));
        } else {
            list(null, programme.items(), this::row);
        }
        list("homecare.leftOut", programme.leftOut(), this::leftOut);
        list("homecare.notNow", programme.notNow(), ProgrammeCard::notNow);
        list("homecare.stopped", stopped, ProgrammeCard::stopped);
        all.add(HomeCareCard.quiet(HomeCareWords.stopRule()));
    }

    @Override
    protected CardSection initContent() {
        return new CardSection(Words.of("homecare.title")).withClass("homecare-card");
    }

    private void offer(String says, Function<ProgrammeDeeds, Component> deed) {
        var note = new Div(new Paragraph(says));
        note.addClassNames("kw-note", "homecare-card__offer");
        Optional.ofNullable(deeds).map(deed).ifPresent(note::add);
        all.add(note);
    }

    private static Component share(Adherence lately) {
        var says = new Paragraph(
                Words.of("homecare.lately", HomeCareSection.DAYS, lately.done(), lately.due(), lately.percent()));
        says.addClassName("kw-lead");
        return says;
    }

    private <T> void list(@Nullable String heading, List<T> items, Function<T, ListItem> row) {
        if (items.isEmpty()) {
            return;
        }
        if (heading != null) {
            var title = new H3(Words.of(heading));
            title.addClassName("homecare-card__heading");
            all.add(title);
        }
        var rows = new UnorderedList();
        rows.addClassName("kw-rows");
        items.forEach(item -> rows.add(row.apply(item)));
        all.add(rows);
    }

    private ListItem row(CareItem item) {
        Div main = main(item.measure().name());
        if (!item.knots().isEmpty()) {
            main.add(HomeCareCard.quiet(purpose(item.knots())));
        }
        if (!item.note().isEmpty()) {
            main.add(HomeCareCard.quiet(Words.of("homecare.noted", item.note())));
        }
        if (!item.speaksAgainst().isEmpty()) {
            main.add(HomeCareCard.quiet(Words.of("homecare.speaksAgainst", reasons(item.speaksAgainst()))));
        }
        var dose = new Span(HomeCareWords.dose(item));
        dose.addClassNames("kw-small", "homecare-card__dose");
        var row = new ListItem(main, dose);
        Optional.ofNullable(deeds).map(one -> one.of(item)).ifPresent(row::add);
        row.addClassName("kw-row");
        return row;
    }

    private ListItem leftOut(CareItem item) {
        Div main = main(item.measure().name());
        main.add(HomeCareCard.quiet(Words.of("homecare.leftOutSince", Formats.date(item.since()))));
        var row = new ListItem(main);
        Optional.ofNullable(deeds).map(one -> one.takeUp(item)).ifPresent(row::add);
        row.addClassName("kw-row");
        return row;
    }

    private static ListItem notNow(ProgrammeItem item) {
        Div main = main(item.measure().name());
        var why = new Paragraph(Words.of("homecare.contraindicated", reasons(item.present())));
        why.addClassName("homecare-card__contraindicated");
        main.add(why);
        var row = new ListItem(main);
        row.addClassName("kw-row");
        return row;
    }

    private static ListItem stopped(StoppedExercise one) {
        Div main = main(one.measure().name());
        main.add(HomeCareCard.quiet(Words.of(
                "homecare.stoppedOn",
                Formats.date(one.day()),
                one.felt().felt().value(),
                one.felt().sharp() ? 1 : 0,
                one.felt().tingling() ? 1 : 0)));
        var row = new ListItem(main);
        row.addClassName("kw-row");
        return row;
    }

    private static Div main(String name) {
        var title = new Span(name);
        title.addClassName("homecare-card__name");
        var main = new Div(title);
        main.addClassName("kw-row__main");
        return main;
    }

    private static String reasons(List<Contraindication> reasons) {
        return reasons.stream().map(Contraindication::text).collect(Collectors.joining("; "));
    }

    static String purpose(List<HelpedKnot> knots) {
        return knots.stream()
                .map(knot -> Words.of("homecare.muscle", knot.muscle().common(), Words.of("side", knot.side())))
                .collect(Collectors.joining("; "));
    }
}
