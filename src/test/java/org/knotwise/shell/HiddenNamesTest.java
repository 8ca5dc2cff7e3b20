package org.knotwise.shell;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.NotificationsKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.notification.Notification;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.knotwise.Fixtures;
import org.knotwise.SignedInAs;
import org.knotwise.ViewTest;
import org.knotwise.clients.Clients;
import org.knotwise.identity.AccountId;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.PersonName;
import org.knotwise.shared.ui.Names;
import org.knotwise.shared.ui.Notices;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Hidden names are hidden everywhere: in the page, in its title, in the bar and in notices. */
@Import(Fixtures.class)
class HiddenNamesTest extends ViewTest {

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private Clients clients;

    private AccountId ines;
    private ClientId client;
    private PersonName name;

    @BeforeEach
    void aClient() {
        ines = fixtures.therapist("Ines Okafor");
        client = fixtures.clientOf(ines);
        name = SignedInAs.manager().get(() -> clients.details(client)).name();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/plan", "/knots", "/visits", "/appointments", "/map"})
    void aRecordShowsInitialsInsteadOfTheName(String section) {
        open(SignedInAs.therapist(ines), "clients/" + client + section);
        assertThat(pageText() + UI.getCurrent().getInternals().getTitle()).contains(name.full());

        Names.setHidden(true);
        UI.getCurrent().refreshCurrentRoute(true);

        assertThat(pageText()).contains(name.initials()).doesNotContain(name.family());
        assertThat(UI.getCurrent().getInternals().getTitle()).doesNotContain(name.family());
    }

    @Test
    void theButtonHidesAndShowsAgain() {
        open(SignedInAs.therapist(ines), "clients/" + client);

        _click(_get(
                Button.class,
                spec -> spec.withPredicate(
                        button -> "Hide names".equals(button.getAriaLabel().orElse("")))));
        assertThat(pageText()).doesNotContain(name.family());

        _click(_get(
                Button.class,
                spec -> spec.withPredicate(
                        button -> "Hide names".equals(button.getAriaLabel().orElse("")))));
        assertThat(pageText()).contains(name.full());
    }

    @Test
    void aNoticeHidesThemToo() {
        open(SignedInAs.therapist(ines), "clients");
        Names.setHidden(true);

        Notices.done("clients.added", name);

        assertThat(NotificationsKt.getNotifications().stream()
                        .map(Notification::getElement)
                        .map(element -> element.getTextRecursively())
                        .collect(Collectors.joining()))
                .contains(name.initials())
                .doesNotContain(name.family());
    }
}
