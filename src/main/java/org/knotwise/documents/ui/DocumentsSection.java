package org.knotwise.documents.ui;

import com.vaadin.flow.component.Component;
import java.util.OptionalLong;
import org.knotwise.clients.ClientDetails;
import org.knotwise.clients.ClientSection;
import org.knotwise.documents.Documents;
import org.knotwise.identity.Access;
import org.knotwise.identity.Right;

/** The documents of a client. */
@org.springframework.stereotype.Component
class DocumentsSection implements ClientSection {

    private final Documents documents;
    private final Access access;

    DocumentsSection(Documents documents, Access access) {
        this.documents = documents;
        this.access = access;
    }

    @Override
    public int order() {
        return 70;
    }

    @Override
    public String path() {
        return "documents";
    }

    @Override
    public String title() {
        return "documents.title";
    }

    @Override
    public Right needs() {
        return Right.CLINICAL_READ;
    }

    @Override
    public OptionalLong count(ClientDetails client) {
        return OptionalLong.of(documents.count(client.id()));
    }

    @Override
    public Component show(ClientDetails client) {
        boolean mayWrite = access.may(Right.CLINICAL_WRITE, client.id());
        return new DocumentsOverview(client.id(), documents, mayWrite);
    }
}
