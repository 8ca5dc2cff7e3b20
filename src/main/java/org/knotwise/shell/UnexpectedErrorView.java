package org.knotwise.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.knotwise.shared.ui.Unexpected;
import org.knotwise.shared.ui.Words;

/** A page that could not be built: an id to ask by, and nothing of the cause. */
@AnonymousAllowed
class UnexpectedErrorView extends NothingHere implements HasErrorParameter<Exception> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        String id = Unexpected.log(parameter.getException());
        say("error.unexpected.title", Words.of("error.unexpected", id));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
