package org.knotwise.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Collections;
import java.util.Locale;
import org.knotwise.identity.Access;
import org.knotwise.identity.SignedIn;
import org.knotwise.identity.ui.ChosenLanguage;
import org.knotwise.shared.Language;
import org.knotwise.shared.ui.Words;
import org.springframework.stereotype.Component;

/** Gives each page the language of the one who reads it, and what it says while it waits, or has no connection, in that. */
@Component
class ReaderOfThePage implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    /** What comes sooner is not worth a sign that one waits. */
    private static final int WAIT_SEEN_AFTER_MILLIS = 300;

    private final transient Access access;

    ReaderOfThePage(Access access) {
        this.access = access;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(page -> page.getDocument()
                .getElementsByTag("html")
                .attr("lang", locale(page.getVaadinRequest()).getLanguage()));
        event.getSource().addUIInitListener(init -> {
            init.getUI().setLocale(locale(VaadinRequest.getCurrent()));
            configure(init.getUI());
        });
    }

    /** The language of the account; else the one chosen in this browser; else the browser's own. */
    private Locale locale(VaadinRequest request) {
        return access.whoIsSignedIn()
                .flatMap(SignedIn::language)
                .or(() -> ChosenLanguage.of(request))
                .orElseGet(() -> ofBrowser(request))
                .locale();
    }

    /** The first of those that the browser asks for and that there is; English if there is none of them. */
    private static Language ofBrowser(VaadinRequest request) {
        return Collections.list(request.getLocales()).stream()
                .flatMap(locale -> Language.of(locale.getLanguage()).stream())
                .findFirst()
                .orElse(Language.ENGLISH);
    }

    private static void configure(UI ui) {
        ui.getLoadingIndicatorConfiguration().setFirstDelay(WAIT_SEEN_AFTER_MILLIS);
        ui.getReconnectDialogConfiguration().setDialogText(Words.of("state.offline"));
        ui.getReconnectDialogConfiguration().setDialogTextGaveUp(Words.of("state.offlineGivenUp"));
    }
}
