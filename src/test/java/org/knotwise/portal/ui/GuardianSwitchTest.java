package org.knotwise.portal.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.ContextMenuKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.internal.PendingJavaScriptInvocation;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.router.RouteConfiguration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.knotwise.DatabaseTest;
import org.knotwise.Fixtures;
import org.knotwise.SignedInAs;
import org.knotwise.ViewTest;
import org.knotwise.identity.AccountId;
import org.knotwise.identity.PortalAccounts;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.PersonName;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@DatabaseTest
@Import(Fixtures.class)
class GuardianSwitchTest extends ViewTest {

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private PortalAccounts portal;

    @SuppressWarnings("NullAway.Init") // set by Spring
    GuardianSwitchTest() {}

    @Test
    void leadsAGuardianFromOneRecordToTheFirstPageOfTheOther() {
        AccountId ines = fixtures.therapist("Ines Okafor");
        ClientId lia = fixtures.clientOf(ines);
        ClientId ben = fixtures.clientOf(ines);
        AccountId ana = SignedInAs.manager().get(() -> {
            String name = "ana-" + lia + "@example.org";
            AccountId made = Fixtures.account(portal.inviteGuardian(lia, new PersonName("Ana", "Moss"), name)
                    .orThrow());
            portal.inviteGuardian(ben, new PersonName("Ana", "Moss"), name).orThrow();
            return made;
        });

        open(SignedInAs.client(ana, lia), "my");
        var menu = _get(MenuBar.class);
        menu.getItems().getFirst().getSubMenu().getItems().stream()
                .filter(item -> item.getText().startsWith("Switch to "))
                .forEach(item -> ContextMenuKt._click(menu, item));

        List<String> addresses = UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations().stream()
                .map(PendingJavaScriptInvocation::getInvocation)
                .filter(call -> call.getExpression().contains("window.open"))
                .flatMap(call -> call.getParameters().stream())
                .flatMap(value -> value instanceof String text ? Stream.of(text) : Stream.empty())
                .toList();
        assertThat(addresses)
                .anySatisfy(address -> assertThat(
                                RouteConfiguration.forSessionScope().getRoute(address))
                        .hasValue(PortalHomeView.class));
    }
}
