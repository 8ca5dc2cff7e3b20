package org.knotwise.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.knotwise.shared.ui.Words;
import org.springframework.stereotype.Component;

/** What a page says while it waits for the server, and when there is no connection. */
@Component
class ConnectionWords implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    /** What comes sooner is not worth a sign that one waits. */
    private static final int WAIT_SEEN_AFTER_MILLIS = 300;

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> configure(init.getUI()));
    }

    private static void configure(UI ui) {
        ui.getLoadingIndicatorConfiguration().setFirstDelay(WAIT_SEEN_AFTER_MILLIS);
        ui.getReconnectDialogConfiguration().setDialogText(Words.of("state.offline"));
        ui.getReconnectDialogConfiguration().setDialogTextGaveUp(Words.of("state.offlineGivenUp"));
    }
}
