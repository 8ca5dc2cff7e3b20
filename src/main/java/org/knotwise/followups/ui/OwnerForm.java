package org.knotwise.followups.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.knotwise.clients.TeamMember;
import org.knotwise.followups.ui.FollowUpDeeds.Owner;
import org.knotwise.identity.AccountId;
import org.knotwise.shared.ui.FormDialog;
import org.knotwise.shared.ui.Words;

/** Whose a follow-up is from now on: somebody of the care team, or the managers. */
final class OwnerForm implements FormDialog.Form<Owner> {

    private final Select<Owner> owner = new Select<>();

    /** @param now whose it is; null for the managers */
    OwnerForm(List<TeamMember> team, @Nullable AccountId now) {
        List<Owner> others = new ArrayList<>();
        team.forEach(member -> others.add(new Owner(member.id(), member.name())));
        others.add(new Owner(null, Words.of("followUps.managers")));
        others.removeIf(other -> Objects.equals(other.account(), now));
        owner.setLabel(Words.of("followUps.newOwner"));
        owner.setItems(others);
        owner.setItemLabelGenerator(Owner::name);
        owner.setRequiredIndicatorVisible(true);
    }

    @Override
    public Component component() {
        return owner;
    }

    @Override
    public Optional<Owner> read() {
        @Nullable Owner chosen = owner.getValue();
        owner.setInvalid(chosen == null);
        owner.setErrorMessage(Words.of("field.required"));
        return Optional.ofNullable(chosen);
    }

    /** Of a form that was read. */
    String chosenName() {
        return owner.getValue().name();
    }
}
