package org.knotwise.knots.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.knotwise.atlas.Atlas;
import org.knotwise.clients.ui.ClientNavigation;
import org.knotwise.health.FactorHistory;
import org.knotwise.health.Factors;
import org.knotwise.identity.Access;
import org.knotwise.identity.AccountId;
import org.knotwise.identity.Right;
import org.knotwise.identity.Roles;
import org.knotwise.knots.KnotHistories;
import org.knotwise.knots.KnotHistory;
import org.knotwise.knots.KnotId;
import org.knotwise.knots.Knots;
import org.knotwise.practice.Practice;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.ui.FormDialog;
import org.knotwise.shared.ui.HasCrumb;
import org.knotwise.shared.ui.Icons;
import org.knotwise.shared.ui.Names;
import org.knotwise.shared.ui.Notices;
import org.knotwise.shared.ui.Page;
import org.knotwise.shared.ui.Words;

/** Everything that is known of one knot: how tender it was, its episodes, and each finding with what was done. */
@Route("clients/:client/knots/:knot")
@RolesAllowed({Roles.MANAGER, Roles.THERAPIST})
class KnotView extends Page implements BeforeEnterObserver, HasDynamicTitle, HasCrumb {

    private final transient Knots knots;
    private final transient KnotHistories histories;
    private final transient Factors factors;
    private final transient Atlas atlas;
    private final transient Access access;
    private final transient Practice practice;
    private final transient KnotNames names;
    private String name = "";

    KnotView(Knots knots, KnotHistories histories, Factors factors, Atlas atlas, Access access, Practice practice) {
        this.knots = knots;
        this.histories = histories;
        this.factors = factors;
        this.atlas = atlas;
        this.access = access;
        this.practice = practice;
        this.names = new KnotNames(atlas);
        getContent().addClassName("knots-history");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var knot = new KnotId(ClientNavigation.idIn(event.getRouteParameters(), KnotNavigation.KNOT));
        refresh(ClientNavigation.clientIn(event.getRouteParameters()), knot);
    }

    @Override
    public String getPageTitle() {
        return Words.of("page.title", Words.of("knot.pageTitle"));
    }

    @Override
    public String crumb() {
        return name;
    }

    /** The list from which one comes may have been scrolled far down. */
    @Override
    protected void onAttach(AttachEvent event) {
        getContent().getElement().callJsFunction("scrollIntoView");
    }

    private void refresh(ClientId client, KnotId knot) {
        KnotHistory history = histories.of(client, knot);
        List<FactorHistory> open = factors.histories(Set.of(client)).getOrDefault(client, List.of());
        name = names.full(history.knot().place());
        setTitle(name);
        setLead(Words.of(
                "knot.lead", Names.of(history.clientName()), history.knot().number()));
        setActions(deeds(client, history));
        var findings = new FindingsList(
                history,
                atlas,
                mine(client),
                (finding, withdraw) ->
                        new AmendDeed(histories, client, atlas, () -> refresh(client, knot)).ask(finding, withdraw));
        var pictures = new Div(KnotCharts.all(history));
        pictures.add(new EpisodesCard(history, practice.today()), findings);
        pictures.addClassName("kw-stack");
        var side = new Div(new KnotFacts(history), new FactorsAtFinds(open, history.episodes()));
        side.addClassName("kw-stack");
        var panes = new Div(pictures, side);
        panes.addClassName("kw-panes");
        show(panes);
    }

    /** Whose findings one may amend: the own ones, if any. */
    private List<AccountId> mine(ClientId client) {
        return access.may(Right.NOTE_WRITE, client) ? List.of(access.signedIn().account()) : List.of();
    }

    private Component[] deeds(ClientId client, KnotHistory history) {
        List<Component> deeds = new ArrayList<>();
        deeds.add(ClientNavigation.link(Words.of("knot.toKnots"), client, KnotsSection.PATH));
        if (access.may(Right.CLINICAL_WRITE, client)) {
            if (history.hasOpenEpisode()) {
                deeds.add(new Button(Words.of("knot.close"), _ -> close(client, history)));
            }
            var record = new Button(Words.of("knot.record"), Icons.of("plus"), _ -> record(client, history));
            record.addThemeVariants(ButtonVariant.PRIMARY);
            deeds.add(record);
        }
        return deeds.toArray(Component[]::new);
    }

    private void record(ClientId client, KnotHistory history) {
        FormDialog.open(
                Words.of("knot.record"),
                Words.of("knot.record.save"),
                new FindingForm(atlas),
                finding -> knots.record(client, history.knot().id(), finding),
                () -> {
                    refresh(client, history.knot().id());
                    Notices.done("knot.recorded");
                });
    }

    private void close(ClientId client, KnotHistory history) {
        FormDialog.open(
                Words.of("knot.close"),
                Words.of("knot.close.save"),
                new CloseForm(),
                draft -> histories.close(client, history.knot().id(), draft),
                () -> {
                    refresh(client, history.knot().id());
                    Notices.done("knot.closed");
                });
    }
}
