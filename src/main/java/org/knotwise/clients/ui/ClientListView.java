package org.knotwise.clients.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.knotwise.clients.ClientFilter;
import org.knotwise.clients.ClientRow;
import org.knotwise.clients.Clients;
import org.knotwise.identity.Access;
import org.knotwise.identity.Accounts;
import org.knotwise.identity.Right;
import org.knotwise.identity.Roles;
import org.knotwise.identity.Scope;
import org.knotwise.identity.Therapist;
import org.knotwise.practice.Practice;
import org.knotwise.shared.ui.Choice;
import org.knotwise.shared.ui.EmptyState;
import org.knotwise.shared.ui.Folding;
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
    private static final String THERAPIST = "therapist";
    private static final String STATUS = "status";
    private static final String ARCHIVED = "archived";

    private static final int TYPING_PAUSE_MILLIS = 250;

    private final transient Clients clients;
    private final transient Accounts accounts;
    private final transient Practice practice;
    private final transient Access access;
    private final Grid<ClientRow> grid = new Grid<>();
    private final TextField search = new TextField();
    private final Select<Therapist> therapist = new Select<>();
    private final RadioButtonGroup<ClientFilter.Status> status =
            Choice.words(Words.of("clients.status"), "clients.status", List.of(ClientFilter.Status.values()));

    ClientListView(Clients clients, Accounts accounts, Practice practice, Access access) {
        this.clients = clients;
        this.accounts = accounts;
        this.practice = practice;
        this.access = access;
        setTitle(Words.of("clients.title"));
        configureActions();
        configureSearch();
        configureFilters();
        configureColumns();
        var filters = new Div(search, therapist, status);
        filters.addClassName("clients-list__filters");
        show(filters, grid);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        QueryParameters asked = event.getLocation().getQueryParameters();
        search.setValue(asked.getSingleParameter(SEARCH).orElse(""));
        therapist.setValue(asked.getSingleParameter(THERAPIST)
                .flatMap(id -> therapist
                        .getListDataView()
                        .getItems()
                        .filter(one -> one.id().toString().equals(id))
                        .findFirst())
                .orElse(null));
        status.setValue(
                asked.getSingleParameter(STATUS).filter(ARCHIVED::equals).isPresent()
                        ? ClientFilter.Status.ARCHIVED
                        : ClientFilter.Status.IN_CARE);
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
                ask();
            }
        });
    }

    /** A therapist sees the own clients in any case, so only others choose whose. */
    private void configureFilters() {
        therapist.setPlaceholder(Words.of("clients.allTherapists"));
        therapist.setAriaLabel(Words.of("clients.therapist"));
        boolean seesAll = access.scope(Right.CONTACT_READ) instanceof Scope.Everyone;
        therapist.setItems(seesAll ? accounts.therapists() : List.of());
        therapist.setItemLabelGenerator(one -> one == null ? Words.of("clients.allTherapists") : one.name());
        therapist.setEmptySelectionAllowed(true);
        therapist.setEmptySelectionCaption(Words.of("clients.allTherapists"));
        therapist.setVisible(seesAll);
        therapist.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                ask();
            }
        });
        status.setLabel("");
        status.setAriaLabel(Words.of("clients.status"));
        status.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                ask();
            }
        });
    }

    /** What is asked for stands in the address, so that it can be kept and sent. */
    private void ask() {
        Map<String, List<String>> asked = new LinkedHashMap<>();
        if (!search.isEmpty()) {
            asked.put(SEARCH, List.of(search.getValue()));
        }
        therapist
                .getOptionalValue()
                .ifPresent(one -> asked.put(THERAPIST, List.of(one.id().toString())));
        if (status.getValue() == ClientFilter.Status.ARCHIVED) {
            asked.put(STATUS, List.of(ARCHIVED));
        }
        UI.getCurrent().navigate(ClientListView.class, new QueryParameters(asked));
    }

    private void configureColumns() {
        grid.addComponentColumn(ClientListView::name)
                .setHeader(Words.of("clients.name"))
                .setFlexGrow(2);
        grid.addColumn(ClientRow::number).setHeader(Words.of("clients.number"));
        grid.addColumn(row -> Formats.date(row.birthDate())).setHeader(Words.of("clients.birthDate"));
        grid.addColumn(row -> row.therapist() == null ? "" : row.therapist()).setHeader(Words.of("clients.therapist"));
        Folding.fold(grid, grid.getColumns().subList(1, grid.getColumns().size()));
        grid.setAllRowsVisible(false);
        grid.addClassName("clients-list__grid");
        grid.addItemClickListener(click -> ClientNavigation.open(click.getItem().id()));
    }

    /** The name, and below it what the other columns say, for where they have no room. */
    private static Component name(ClientRow row) {
        RouterLink name = ClientNavigation.link(row.name(), row.id());
        name.getElement().setAttribute("dir", "auto");
        String therapist = row.therapist() == null ? "" : row.therapist();
        return Folding.cell(
                name, new Span(Words.of("clients.card", row.number(), Formats.date(row.birthDate()), therapist)));
    }

    private void refresh() {
        var filter = new ClientFilter(
                search.getValue(),
                therapist.getOptionalValue().map(Therapist::id).orElse(null),
                status.getValue());
        grid.setEmptyStateComponent(empty(filter));
        grid.setItemsPageable(page -> clients.rows(filter, page.getPageNumber(), page.getPageSize()));
        setLead(Words.of("clients.count", clients.count(filter)));
    }

    private static EmptyState empty(ClientFilter filter) {
        if (!filter.typed().isBlank()) {
            return new EmptyState(
                    "search", Words.of("clients.notFound.title", filter.typed()), Words.of("clients.notFound.text"));
        }
        return switch (filter.status()) {
            case IN_CARE -> new EmptyState("users", Words.of("clients.empty.title"), Words.of("clients.empty.text"));
            case ARCHIVED ->
                new EmptyState("lock", Words.of("clients.noArchived.title"), Words.of("clients.noArchived.text"));
        };
    }

    private void openForm() {
        NewClientDialog.open(clients, accounts.therapists(), access, practice, added -> {
            Notices.done("clients.added", added.name());
            ClientNavigation.open(added.id());
        });
    }
}
