package org.knotwise.scheduling.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.knotwise.identity.Role;
import org.knotwise.shared.ui.FormDialog;
import org.knotwise.shared.ui.Words;

/** A new member of the team: name, sign-in name and roles. */
class StaffForm implements FormDialog.Form<StaffForm.Draft> {

    /** What was entered. */
    record Draft(String name, String signInName, Set<Role> roles) {}

    private final TextField name = new TextField(Words.of("practice.memberName"));
    private final EmailField signInName = new EmailField(Words.of("login.name"));
    private final CheckboxGroup<Role> roles = new CheckboxGroup<>(Words.of("practice.roles"));
    private final Div all = new Div(name, signInName, roles);

    StaffForm() {
        name.setRequiredIndicatorVisible(true);
        name.setErrorMessage(Words.of("field.required"));
        signInName.setRequiredIndicatorVisible(true);
        signInName.setErrorMessage(Words.of("account.signInNameNotValid"));
        roles.setItems(Arrays.stream(Role.values()).filter(Role::isStaff).toList());
        roles.setItemLabelGenerator(role -> Words.of("role", role));
        roles.setErrorMessage(Words.of("account.noRole"));
        roles.setRequiredIndicatorVisible(true);
        all.addClassName("scheduling-form");
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
        name.setInvalid(name.getValue().isBlank());
        signInName.setInvalid(signInName.getValue().isBlank());
        roles.setInvalid(roles.isEmpty());
        return name.isInvalid() || signInName.isInvalid() || roles.isInvalid()
                ? Optional.empty()
                : Optional.of(new Draft(name.getValue(), signInName.getValue(), roles.getValue()));
    }
}
