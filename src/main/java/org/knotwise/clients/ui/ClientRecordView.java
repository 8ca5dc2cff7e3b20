package org.knotwise.clients.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.knotwise.clients.ClientDetails;
import org.knotwise.clients.ClientSection;
import org.knotwise.clients.Clients;
import org.knotwise.identity.Access;
import org.knotwise.identity.Roles;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.NoSuchRecord;
import org.knotwise.shared.ui.EmptyState;
import org.knotwise.shared.ui.HasCrumb;
import org.knotwise.shared.ui.Names;
import org.knotwise.shared.ui.Odds;
import org.knotwise.shared.ui.ShareBar;
import org.knotwise.shared.ui.Words;

/** A client's record: who it is, and one of the sections that the modules add. */
@Route("clients/:client/:section?([a-z-]+)")
@RolesAllowed({Roles.MANAGER, Roles.THERAPIST, Roles.RECEPTION})
// What the sections are made of: they come as beans, so the bundle would not find them behind this page otherwise.
@Uses(BigDecimalField.class)
@Uses(Checkbox.class)
@Uses(CheckboxGroup.class)
@Uses(ComboBox.class)
@Uses(ConfirmDialog.class)
@Uses(DatePicker.class)
@Uses(Details.class)
@Uses(IntegerField.class)
@Uses(MenuBar.class)
@Uses(MultiSelectComboBox.class)
@Uses(Odds.class)
@Uses(PortalAccess.class)
@Uses(RadioButtonGroup.class)
@Uses(Select.class)
@Uses(ShareBar.class)
@Uses(TextArea.class)
@Uses(TimePicker.class)
@Uses(Upload.class)
class ClientRecordView extends Composite<Main> implements BeforeEnterObserver, HasDynamicTitle, HasCrumb {

    private final transient Clients clients;
    private final transient Access access;
    private final transient RecordHeader header;
    private final transient List<ClientSection> sections;
    private String name = "";
    private String title = "";

    ClientRecordView(Clients clients, Access access, RecordHeader header, List<ClientSection> sections) {
        this.clients = clients;
        this.access = access;
        this.header = header;
        this.sections = sections.stream()
                .sorted(Comparator.comparingInt(ClientSection::order))
                .toList();
        getContent().addClassNames("kw-page", "clients-record");
        getContent().setId("main");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String path = event.getRouteParameters().get(ClientNavigation.SECTION).orElse(OverviewSection.PATH);
        ClientDetails client = clients.details(ClientNavigation.clientIn(event.getRouteParameters()));
        ClientId merged = client.mergedInto();
        if (merged != null) {
            event.forwardTo(ClientRecordView.class, ClientNavigation.parameters(merged, path));
            return;
        }
        ClientSection section = sections.stream()
                .filter(one -> one.path().equals(path))
                .findFirst()
                .orElseThrow(NoSuchRecord::new);
        show(client, section);
    }

    @Override
    public String getPageTitle() {
        return Words.of("page.title", title);
    }

    @Override
    public String crumb() {
        return name;
    }

    private void show(ClientDetails client, ClientSection shown) {
        name = Names.of(client.name());
        title = Words.of("client.pageTitle", client.name(), Words.of(shown.title()));
        List<ClientSection> open = sections.stream()
                .filter(section -> access.may(section.needs(), client.id()))
                .toList();
        getContent().removeAll();
        getContent().add(header.of(client), new RecordTabs(client, open, shown));
        getContent().add(content(client, shown, open.contains(shown)));
    }

    /** The place stays for those who know the client but not this part of the record; what is in it does not. */
    private static Component content(ClientDetails client, ClientSection section, boolean mayRead) {
        return Optional.of(section)
                .filter(_ -> mayRead)
                .map(one -> one.show(client))
                .orElseGet(() ->
                        new EmptyState("lock", Words.of("client.noSection.title"), Words.of("client.noSection.text")));
    }
}
