package org.knotwise.portal.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.knotwise.identity.Roles;
import org.knotwise.intake.ui.IntakeDesk;
import org.knotwise.intake.ui.IntakeSteps;
import org.knotwise.shared.ui.CardSection;
import org.knotwise.shared.ui.Page;
import org.knotwise.shared.ui.Words;

/** The form that a client fills in before the first visit, and later again. */
@Route(value = "my/intake", layout = PortalLayout.class)
@RolesAllowed(Roles.CLIENT)
class PortalIntakeView extends Page implements AfterNavigationObserver, HasDynamicTitle {

    private final transient OwnRecord own;
    private final transient IntakeDesk desk;

    PortalIntakeView(OwnRecord own, IntakeDesk desk) {
        this.own = own;
        this.desk = desk;
        setTitle(Words.of("portal.intake"));
        setLead(Words.of("portal.intake.lead"));
    }

    @Override
    public String getPageTitle() {
        return Words.of("page.title", Words.of("portal.intake"));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        show(new IntakeSteps(desk, own::client, this::thank));
    }

    private void thank() {
        var home =
                new Button(Words.of("portal.intake.home"), _ -> UI.getCurrent().navigate(PortalHomeView.class));
        home.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.LARGE);
        show(new CardSection(Words.of("portal.intake.thanks"), new Paragraph(Words.of("portal.intake.sent")), home));
    }
}
