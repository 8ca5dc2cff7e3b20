package org.knotwise.health.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.List;
import org.knotwise.atlas.Atlas;
import org.knotwise.atlas.Condition;
import org.knotwise.health.HealthProfile;
import org.knotwise.health.ProfileEntryDetails;
import org.knotwise.practice.Practice;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.ui.CardSection;
import org.knotwise.shared.ui.FormDialog;
import org.knotwise.shared.ui.Formats;
import org.knotwise.shared.ui.Icons;
import org.knotwise.shared.ui.Words;

/** The coded health profile: what counts now, by kind, with what it means for treatment, and what counted once. */
class ProfileBox extends Composite<Div> {

    private final ClientId client;
    private final transient HealthProfile profile;
    private final transient Atlas atlas;
    private final transient Practice practice;
    private final boolean mayWrite;

    ProfileBox(ClientId client, HealthProfile profile, Atlas atlas, Practice practice, boolean mayWrite) {
        this.client = client;
        this.profile = profile;
        this.atlas = atlas;
        this.practice = practice;
        this.mayWrite = mayWrite;
        var card = new CardSection(Words.of("profile.title"), content(), Texts.quiet(Words.of("profile.disclaimer")));
        if (mayWrite) {
            card.withActions(new Button(Words.of("profile.add"), Icons.of("plus"), _ -> add()));
        }
        getContent().add(card);
    }

    private Component content() {
        List<ProfileEntryDetails> entries = profile.entries(client);
        var list = new HealthList(Words.of("profile.none"), Words.of("profile.past"));
        for (Condition.Kind kind : Condition.Kind.values()) {
            List<ProfileEntryDetails> ofKind = entries.stream()
                    .filter(entry -> entry.counts() && entry.condition().kind() == kind)
                    .toList();
            if (!ofKind.isEmpty()) {
                var heading = new H3(Words.of("conditionKind", kind));
                heading.addClassName("health-kind");
                list.present(heading);
                ofKind.forEach(entry -> list.present(present(entry)));
            }
        }
        entries.stream().filter(entry -> !entry.counts()).forEach(entry -> list.past(past(entry)));
        return list;
    }

    private Component present(ProfileEntryDetails entry) {
        Condition condition = entry.condition();
        Div shown = Texts.entry(Texts.strong(condition.name()));
        ProfileWords.rule(condition).map(Texts::plain).ifPresent(shown::add);
        Condition.General general = condition.general();
        if (general != null) {
            PlaceWords.of(general.regions(), atlas).map(Texts::quiet).ifPresent(shown::add);
        }
        addDetails(shown, entry);
        if (condition.recheck()) {
            shown.add(Texts.quiet(Words.of("profile.recheck")));
        }
        if (mayWrite) {
            shown.add(Texts.actions(
                    Texts.action(Words.of("profile.change"), () -> change(entry)),
                    Texts.action(Words.of("profile.end"), () -> end(entry))));
        }
        return shown;
    }

    private Component past(ProfileEntryDetails entry) {
        Div shown = Texts.entry(Texts.strong(entry.condition().name()), Texts.quiet(ProfileWords.past(entry)));
        addDetails(shown, entry);
        return shown;
    }

    private void addDetails(Div shown, ProfileEntryDetails entry) {
        ProfileWords.whereAndSince(entry, atlas).map(Texts::plain).ifPresent(shown::add);
        ProfileWords.clearance(entry).map(Texts::plain).ifPresent(shown::add);
        if (!entry.draft().note().isEmpty()) {
            shown.add(Texts.note(entry.draft().note()));
        }
        shown.add(Texts.quiet(Words.of("profile.addedBy", entry.addedBy(), Formats.date(entry.addedOn()))));
    }

    private void add() {
        var form = new ProfileForm(atlas, practice.today());
        var more = new boolean[1];
        FormDialog.open(
                Words.of("profile.add"),
                Words.of("profile.add"),
                form,
                entry -> {
                    more[0] = entry.another();
                    return profile.add(client, entry.draft(), entry.alert());
                },
                () -> {
                    Shown.anew("profile.added");
                    if (more[0]) {
                        add();
                    }
                });
    }

    private void change(ProfileEntryDetails entry) {
        var form = new ProfileForm(atlas, practice.today());
        form.show(entry);
        FormDialog.open(
                Words.of("profile.changeOf", entry.condition().name()),
                Words.of("profile.save"),
                form,
                typed -> profile.change(client, entry.id(), typed.draft(), entry.version()),
                () -> Shown.anew("profile.saved"));
    }

    private void end(ProfileEntryDetails entry) {
        Ask.before(
                Words.of("profile.end.title", entry.condition().name()),
                Words.of("profile.end.text"),
                Words.of("profile.end"),
                () -> Shown.anew(() -> profile.end(client, entry.id()), "profile.isEnded"));
    }
}
