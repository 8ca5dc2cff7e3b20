package org.knotwise.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.knotwise.shared.RecordArchived;
import org.knotwise.shared.ui.Words;

/** A page that would change an archived record: it says that the record is only read. */
@AnonymousAllowed
class RecordArchivedView extends NothingHere implements HasErrorParameter<RecordArchived> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<RecordArchived> parameter) {
        say("error.archived.title", Words.of(parameter.getException().refusal()));
        return HttpServletResponse.SC_CONFLICT;
    }
}
