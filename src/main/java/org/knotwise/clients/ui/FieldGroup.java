package org.knotwise.clients.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import org.knotwise.shared.ui.Words;

/** Fields that belong together, under a heading; as many beside each other as there is room for. */
class FieldGroup extends Composite<Section> {

    FieldGroup(String title, Component... fields) {
        var layout = new FormLayout();
        layout.setAutoResponsive(true);
        layout.setAutoRows(true);
        layout.setExpandColumns(true);
        layout.setExpandFields(true);
        layout.add(fields);
        var heading = new H3(Words.of(title));
        getContent().addClassName("clients-form__group");
        getContent().setAriaLabelledBy(title.replace('.', '-'));
        heading.setId(title.replace('.', '-'));
        getContent().add(heading, layout);
    }
}
