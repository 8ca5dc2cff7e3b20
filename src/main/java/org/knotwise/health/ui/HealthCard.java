package org.knotwise.health.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.knotwise.atlas.Atlas;
import org.knotwise.clients.ClientCard;
import org.knotwise.clients.ClientDetails;
import org.knotwise.clients.ui.ClientNavigation;
import org.knotwise.health.HealthProfile;
import org.knotwise.health.ProfileEntryDetails;
import org.knotwise.identity.Right;
import org.knotwise.shared.ui.CardSection;
import org.knotwise.shared.ui.Words;

/** What counts of a client's health profile now, in the overview of the record. */
@org.springframework.stereotype.Component
class HealthCard implements ClientCard {

    private final HealthProfile profile;
    private final Atlas atlas;

    HealthCard(HealthProfile profile, Atlas atlas) {
        this.profile = profile;
        this.atlas = atlas;
    }

    @Override
    public int order() {
        return 45;
    }

    @Override
    public Right needs() {
        return Right.CLINICAL_READ;
    }

    @Override
    public Component show(ClientDetails client) {
        List<ProfileEntryDetails> now = profile.entries(client.id()).stream()
                .filter(ProfileEntryDetails::counts)
                .toList();
        return new CardSection(
                        Words.of("health.title"), now.isEmpty() ? Texts.quiet(Words.of("profile.none")) : list(now))
                .withActions(ClientNavigation.link(Words.of("health.open"), client.id(), HealthSection.PATH));
    }

    private Component list(List<ProfileEntryDetails> now) {
        var rows = new UnorderedList();
        rows.addClassName("kw-rows");
        now.forEach(entry -> rows.add(row(entry)));
        return rows;
    }

    private ListItem row(ProfileEntryDetails entry) {
        var main = new Div(Texts.strong(entry.condition().name()));
        main.addClassNames("kw-row__main", "health-entry");
        ProfileWords.rule(entry.condition()).map(Texts::plain).ifPresent(main::add);
        ProfileWords.whereAndSince(entry, atlas).map(Texts::quiet).ifPresent(main::add);
        ProfileWords.clearance(entry).map(Texts::quiet).ifPresent(main::add);
        var row = new ListItem(main);
        row.addClassName("kw-row");
        return row;
    }
}
