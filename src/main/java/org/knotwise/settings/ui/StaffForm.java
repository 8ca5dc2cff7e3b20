package org.knotwise.settings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.knotwise.identity.Role;
import org.knotwise.identity.StaffRow;
import org.knotwise.shared.ui.FormDialog;
import org.knotwise.shared.ui.Words;

/** A member of the team: name and roles, and of a new one the e-mail to sign in with. */
class StaffForm implements FormDialog.Form<StaffForm.Draft> {

    private static final int MEMBER_LIMIT = 200;

    /** What was entered. */
    record Draft(String name, String signInName, Set<Role> roles) {}

    private final TextField name = Fields.name("settings.member.name");
    private final EmailField signInName = new EmailField(Words.of("login.name"));
    private final CheckboxGroup<Role> roles = new CheckboxGroup<>(Words.of("settings.member.roles"));
    private final Div all = Fields.stack(name, signInName, roles);

    /**
     * @param known null for somebody new
     * @param atFirst the roles that are chosen for somebody new
     */
    StaffForm(@Nullable StaffRow known, Set<Role> atFirst) {
        name.setMaxLength(MEMBER_LIMIT);
        signInName.setRequiredIndicatorVisible(true);
        signInName.setErrorMessage(Words.of("account.signInNameNotValid"));
        roles.setItems(Arrays.stream(Role.values()).filter(Role::isStaff).toList());
        roles.setItemLabelGenerator(
                role -> Words.of("settings.roleWith", Words.of("role", role), Words.of("roleMay", role)));
        roles.addClassName("settings-form__lines");
        roles.setErrorMessage(Words.of("account.noRole"));
        roles.setRequiredIndicatorVisible(true);
        roles.setValue(atFirst);
        if (known != null) {
            name.setValue(known.name());
            signInName.setValue(known.signInName());
            signInName.setReadOnly(true);
            roles.setValue(known.roles());
        }
    }

    String name() {
        return name.getValue();
    }

    @Override
    public Component component() {
        return all;
    }

    @Override
    public Optional<Draft> read() {
        boolean named = Fields.filled(name);
        signInName.setInvalid(signInName.getValue().isBlank());
        roles.setInvalid(roles.isEmpty());
        return !named || signInName.isInvalid() || roles.isInvalid()
                ? Optional.empty()
                : Optional.of(new Draft(name.getValue(), signInName.getValue(), roles.getValue()));
    }
}
