package org.knotwise.shell;

import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.knotwise.shared.NoSuchRecord;
import org.knotwise.shared.RecordArchived;
import org.knotwise.shared.Refusal;
import org.knotwise.shared.ui.Notices;
import org.knotwise.shared.ui.Unexpected;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** What happens when a listener throws: a notice with an id, the cause in the log, and the page stays usable. */
@Component
class UnexpectedErrors implements VaadinServiceInitListener, ErrorHandler {

    private static final long serialVersionUID = 1L;

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(session -> session.getSession().setErrorHandler(this));
    }

    @Override
    public void error(ErrorEvent event) {
        Throwable cause = event.getThrowable();
        switch (cause) {
            case NoSuchRecord _, AccessDeniedException _ -> Notices.refused(Refusal.of("error.gone"));
            case RecordArchived archived -> Notices.refused(archived.refusal());
            case OptimisticLockingFailureException _ -> Notices.refused(Refusal.of("dialog.lostUpdate"));
            default -> Notices.unexpected(Unexpected.log(cause));
        }
    }
}
