package org.knotwise.knots.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.knotwise.atlas.Atlas;
import org.knotwise.atlas.Muscle;
import org.knotwise.atlas.MuscleId;
import org.knotwise.atlas.Point;
import org.knotwise.atlas.Zone;
import org.knotwise.atlas.ZoneId;
import org.knotwise.clients.ui.ClientNavigation;
import org.knotwise.identity.Roles;
import org.knotwise.knots.KnotHit;
import org.knotwise.knots.KnotSearch;
import org.knotwise.shared.NoSuchRecord;
import org.knotwise.shared.ui.CardSection;
import org.knotwise.shared.ui.EmptyState;
import org.knotwise.shared.ui.HasCrumb;
import org.knotwise.shared.ui.Page;
import org.knotwise.shared.ui.Words;

/** What the atlas says of one muscle, and which clients have a knot there. */
@Route("muscles/:muscle")
@RolesAllowed({Roles.MANAGER, Roles.THERAPIST})
class MuscleView extends Page implements BeforeEnterObserver, HasDynamicTitle, HasCrumb {

    private static final String MUSCLE = "muscle";
    private static final int KNOTS_SHOWN = 50;

    private final transient Atlas atlas;
    private final transient KnotSearch search;
    private final transient KnotNames names;
    private String name = "";

    MuscleView(Atlas atlas, KnotSearch search) {
        this.atlas = atlas;
        this.search = search;
        this.names = new KnotNames(atlas);
    }

    static void open(MuscleId muscle) {
        UI.getCurrent().navigate(MuscleView.class, new RouteParameters(MUSCLE, muscle.value()));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Muscle muscle = event.getRouteParameters()
                .get(MUSCLE)
                .flatMap(id -> atlas.muscle(new MuscleId(id)))
                .orElseThrow(NoSuchRecord::new);
        name = muscle.common();
        setTitle(muscle.common());
        setLead(Words.of("muscle.lead", muscle.latin(), muscle.part()));
        var side = new Div(
                knotsThere(search.at(muscle.id(), KNOTS_SHOWN)),
                texts("muscle.symptoms", muscle.symptoms()),
                texts("muscle.cautions", muscle.cautions()));
        side.addClassName("kw-stack");
        var panes = new Div(points(muscle), side);
        panes.addClassName("kw-panes");
        var aid = new Paragraph(Words.of("atlas.aid"));
        aid.addClassNames("kw-quiet", "kw-small");
        show(panes, aid);
    }

    @Override
    public String getPageTitle() {
        return Words.of("page.title", name);
    }

    @Override
    public String crumb() {
        return name;
    }

    private Component points(Muscle muscle) {
        var list = new UnorderedList();
        list.addClassName("kw-rows");
        muscle.points().forEach(point -> list.add(point(point)));
        return new CardSection(Words.of("muscle.points"), list);
    }

    private ListItem point(Point point) {
        var title = new Paragraph(
                Words.of("muscle.point", KnotNames.shortName(point.id()), Words.of("muscle.scope", point.scope())));
        title.addClassName("kw-lead");
        var main = new Div(
                title,
                new Paragraph(point.where()),
                quiet(Words.of("muscle.primary", zones(point.primary()))),
                quiet(Words.of("muscle.spillover", point.spillover().size(), zones(point.spillover()))));
        main.addClassNames("kw-row__main", "knots-muscle__point");
        var item = new ListItem(main);
        item.addClassName("kw-row");
        return item;
    }

    private String zones(Collection<ZoneId> ids) {
        return ids.stream()
                .map(id -> atlas.zone(id).map(Zone::name).orElse(id.value()))
                .collect(Collectors.joining(", "));
    }

    private Component knotsThere(List<KnotHit> knots) {
        if (knots.isEmpty()) {
            return new CardSection(
                    Words.of("muscle.knots"),
                    new EmptyState(
                            "person-standing", Words.of("muscle.noKnots.title"), Words.of("muscle.noKnots.text")));
        }
        var list = new UnorderedList();
        list.addClassName("kw-rows");
        knots.forEach(knot -> {
            var main =
                    new Div(ClientNavigation.link(knot.clientName(), knot.client()), quiet(names.detail(knot.place())));
            main.addClassName("kw-row__main");
            var end = new Div(
                    KnotGlyph.badge(knot.state(), knot.recurring()),
                    new Span(Words.of("knots.tenderness", knot.tenderness())));
            end.addClassName("kw-row__end");
            var item = new ListItem(main, end);
            item.addClassName("kw-row");
            list.add(item);
        });
        return new CardSection(Words.of("muscle.knots"), list);
    }

    private static Component texts(String key, List<String> texts) {
        var list = new UnorderedList();
        list.addClassName("knots-muscle__texts");
        texts.forEach(text -> list.add(new ListItem(text)));
        var card = new CardSection(Words.of(key), list);
        card.setVisible(!texts.isEmpty());
        return card;
    }

    private static Paragraph quiet(String text) {
        var paragraph = new Paragraph(text);
        paragraph.addClassNames("kw-quiet", "kw-small");
        return paragraph;
    }
}
