package org.knotwise.clients.ui;

import java.util.List;
import org.knotwise.clients.ClientRow;
import org.knotwise.clients.ClientSearch;
import org.knotwise.identity.Access;
import org.knotwise.identity.Right;
import org.knotwise.shared.ui.Formats;
import org.knotwise.shared.ui.Names;
import org.knotwise.shared.ui.SearchSource;
import org.knotwise.shared.ui.Words;
import org.springframework.stereotype.Component;

/** The clients, for the search of the frame. */
@Component
class ClientSource implements SearchSource {

    private final ClientSearch clients;
    private final Access access;

    ClientSource(ClientSearch clients, Access access) {
        this.clients = clients;
        this.access = access;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String group() {
        return "clients.title";
    }

    @Override
    public List<Hit> find(String typed, int limit) {
        return access.may(Right.CONTACT_READ)
                ? clients.find(typed, limit).stream().map(ClientSource::hit).toList()
                : List.of();
    }

    private static Hit hit(ClientRow row) {
        return new Hit(
                Names.of(row.name()),
                Words.of("search.client", Formats.date(row.birthDate()), row.number()),
                () -> ClientNavigation.open(row.id()));
    }
}
