package org.knotwise.clients.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import org.knotwise.clients.ClientRow;
import org.knotwise.clients.Clients;
import org.knotwise.identity.Access;
import org.knotwise.identity.Accounts;
import org.knotwise.identity.Right;
import org.knotwise.identity.Roles;
import org.knotwise.practice.Practice;
import org.knotwise.shared.ui.EmptyState;
import org.knotwise.shared.ui.Formats;
import org.knotwise.shared.ui.Icons;
import org.knotwise.shared.ui.Notices;
import org.knotwise.shared.ui.Page;
import org.knotwise.shared.ui.Words;

/** The clients whom one may know of, searched as one types. */
@Route("clients")
@Menu(title = "nav.clients", icon = "users", order = 4)
@RolesAllowed({Roles.MANAGER, Roles.THERAPIST, Roles.RECEPTION})
class ClientListView extends Page implements AfterNavigationObserver, HasDynamicTitle {

    private static final String SEARCH = "search";
    private static final int TYPING_PAUSE_MILLIS = 250;

    private final transient Clients clients;
    private final transient Accounts accounts;
    private final transient Practice practice;
    private final transient Access access;
    private final Grid<ClientRow> grid = new Grid<>();
    private final TextField search = new TextField();

    ClientListView(Clients clients, Accounts accounts, Practice practice, Access access) {
        this.clients = clients;
        this.accounts = accounts;
        this.practice = practice;
        this.access = access;
        setTitle(Words.of("clients.title"));
        configureActions();
        configureSearch();
        configureColumns();
        show(search, grid);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        search.setValue(event.getLocation()
                .getQueryParameters()
                .getSingleParameter(SEARCH)
                .orElse(""));
        refresh();
    }

    @Override
    public String getPageTitle() {
        return Words.of("page.title", Words.of("clients.title"));
    }

    private void configureActions() {
        var add = new Button(Words.of("clients.add"), Icons.of("plus"), _ -> openForm());
        add.addThemeVariants(ButtonVariant.PRIMARY);
        var bring = new Button(
                Words.of("clients.import"),
                Icons.of("upload"),
                _ -> UI.getCurrent().navigate("clients-import"));
        bring.setVisible(access.may(Right.CLIENT_IMPORT));
        setActions(bring, add);
    }

    private void configureSearch() {
        search.setPlaceholder(Words.of("clients.search"));
        search.setAriaLabel(Words.of("clients.search"));
        search.setPrefixComponent(Icons.of("search"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setValueChangeTimeout(TYPING_PAUSE_MILLIS);
        search.addClassName("clients-list__search");
        search.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                UI.getCurrent()
                        .navigate(
                                ClientListView.class, new QueryParameters(Map.of(SEARCH, List.of(change.getValue()))));
            }
        });
    }

    private void configureColumns() {
        grid.addComponentColumn(row -> ClientNavigation.link(row.name(), row.id()))
                .setHeader(Words.of("clients.name"))
                .setFlexGrow(2);
        grid.addColumn(ClientRow::number).setHeader(Words.of("clients.number"));
        grid.addColumn(row -> Formats.date(row.birthDate())).setHeader(Words.of("clients.birthDate"));
        grid.addColumn(row -> row.therapist() == null ? "" : row.therapist()).setHeader(Words.of("clients.therapist"));
        grid.setAllRowsVisible(false);
        grid.addClassName("clients-list__grid");
        grid.setEmptyStateComponent(
                new EmptyState("users", Words.of("clients.empty.title"), Words.of("clients.empty.text")));
        grid.addItemClickListener(click -> ClientNavigation.open(click.getItem().id()));
    }

    private void refresh() {
        String words = search.getValue();
        grid.setItemsPageable(page -> clients.rows(words, page.getPageNumber(), page.getPageSize()));
        setLead(Words.of("clients.count", clients.count(words)));
    }

    private void openForm() {
        NewClientDialog.open(clients, accounts.therapists(), access, practice, added -> {
            Notices.done("clients.added", added.name());
            ClientNavigation.open(added.id());
        });
    }
}
