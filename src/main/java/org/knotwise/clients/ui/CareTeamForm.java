package org.knotwise.clients.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.knotwise.clients.ClientDetails;
import org.knotwise.clients.TeamMember;
import org.knotwise.identity.AccountId;
import org.knotwise.identity.Therapist;
import org.knotwise.shared.ui.FormDialog;
import org.knotwise.shared.ui.Words;

/** Who is in the care team; the primary therapist is, and leaves only by a handover. */
class CareTeamForm implements FormDialog.Form<Set<AccountId>> {

    private final CheckboxGroup<Therapist> team = new CheckboxGroup<>();
    private final Div all = new Div(team);

    /** @param therapists of the practice; members who are none any more stay to choose from */
    CareTeamForm(ClientDetails client, List<Therapist> therapists) {
        List<Therapist> members = client.team().stream()
                .map(member -> new Therapist(member.id(), member.name()))
                .toList();
        Set<AccountId> primary = client.team().stream()
                .filter(TeamMember::primary)
                .map(TeamMember::id)
                .collect(Collectors.toSet());
        Set<Therapist> choice = new HashSet<>(members);
        choice.addAll(therapists);
        team.setLabel(Words.of("careTeam.who"));
        team.setHelperText(Words.of("careTeam.help"));
        team.setItems(sorted(choice));
        team.setItemLabelGenerator(
                one -> primary.contains(one.id()) ? Words.of("careTeam.primaryName", one.name()) : one.name());
        team.setItemEnabledProvider(one -> !primary.contains(one.id()));
        team.setValue(new HashSet<>(members));
        team.addClassName("clients-team__choice");
        all.addClassName("clients-dialog");
    }

    private static List<Therapist> sorted(Set<Therapist> therapists) {
        var sorted = new ArrayList<>(therapists);
        sorted.sort((one, other) -> one.name().compareTo(other.name()));
        return sorted;
    }

    @Override
    public Component component() {
        return all;
    }

    @Override
    public Optional<Set<AccountId>> read() {
        return Optional.of(team.getValue().stream().map(Therapist::id).collect(Collectors.toSet()));
    }
}
