package org.knotwise.health.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.knotwise.atlas.Atlas;
import org.knotwise.clients.ClientDetails;
import org.knotwise.clients.ClientSection;
import org.knotwise.health.Alerts;
import org.knotwise.health.ConsentTexts;
import org.knotwise.health.Consents;
import org.knotwise.health.Factors;
import org.knotwise.health.HealthPart;
import org.knotwise.health.HealthProfile;
import org.knotwise.identity.Access;
import org.knotwise.identity.Right;
import org.knotwise.practice.Practice;

/** What to mind of a client's health: alerts, profile, factors and consents. */
@org.springframework.stereotype.Component
class HealthSection implements ClientSection {

    static final String PATH = "health";

    private final HealthProfile profile;
    private final Factors factors;
    private final Alerts alerts;
    private final Consents consents;
    private final ConsentTexts texts;
    private final Atlas atlas;
    private final Practice practice;
    private final Access access;
    private final List<HealthPart> parts;

    HealthSection(
            HealthProfile profile,
            Factors factors,
            Alerts alerts,
            Consents consents,
            ConsentTexts texts,
            Atlas atlas,
            Practice practice,
            Access access,
            List<HealthPart> parts) {
        this.profile = profile;
        this.factors = factors;
        this.alerts = alerts;
        this.consents = consents;
        this.texts = texts;
        this.atlas = atlas;
        this.practice = practice;
        this.access = access;
        this.parts = List.copyOf(parts);
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public String title() {
        return "health.title";
    }

    @Override
    public Right needs() {
        return Right.CLINICAL_READ;
    }

    @Override
    public Component show(ClientDetails client) {
        boolean mayWrite = access.may(Right.CLINICAL_WRITE, client.id());
        var main = new Div(
                new ProfileBox(client.id(), profile, atlas, practice, mayWrite),
                new FactorsBox(client.id(), factors, atlas, practice, mayWrite));
        main.addClassName("kw-stack");
        var side = new Div();
        side.addClassName("kw-stack");
        parts.stream()
                .filter(part -> access.may(part.needs(), client.id()))
                .forEach(part -> side.add(part.show(client)));
        if (access.may(Right.NOTE_READ, client.id())) {
            side.add(new AlertsBox(client.id(), alerts, atlas, practice, mayWrite));
        }
        side.add(new ConsentsBox(client.id(), consents, texts, practice, mayWrite));
        var panes = new Div(main, side);
        panes.addClassNames("kw-panes", "health-section");
        return panes;
    }
}
