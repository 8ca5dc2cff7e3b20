package org.knotwise.shell;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedSession;
import org.springframework.stereotype.Component;

/**
 * Signs out whoever was idle for too long. Vaadin ends its own session then, but the one that carries the sign-in would go
 * on for as long as a page is open: each sign of life of the page counts for it.
 */
@Component
class IdleEnd implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(begun -> {
            VaadinSession session = begun.getSession();
            WrappedSession signIn = session.getSession();
            session.addSessionDestroyListener(_ -> end(signIn));
        });
    }

    private static void end(WrappedSession signIn) {
        try {
            signIn.invalidate();
        } catch (IllegalStateException endedAlready) {
            // Who signs out ends it first.
        }
    }
}
