package org.knotwise.portal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.knotwise.homecare.CheckInDraft;
import org.knotwise.homecare.CheckInId;
import org.knotwise.homecare.CheckIns;
import org.knotwise.identity.Roles;
import org.knotwise.practice.Practice;
import org.knotwise.shared.Outcome;
import org.knotwise.shared.Refusal;
import org.knotwise.shared.ui.Page;
import org.knotwise.shared.ui.Words;

/** The client says how it goes: one screen, one thumb. */
@Route(value = "my/check-in", layout = PortalLayout.class)
@RolesAllowed(Roles.CLIENT)
class PortalCheckInView extends Page implements AfterNavigationObserver, HasDynamicTitle {

    private static final String PAIN = "pain";

    private final transient OwnRecord own;
    private final transient CheckIns checkIns;
    private final transient Practice practice;
    private final Paragraph told = new Paragraph();

    PortalCheckInView(OwnRecord own, CheckIns checkIns, Practice practice) {
        this.own = own;
        this.checkIns = checkIns;
        this.practice = practice;
        told.addClassName("portal-pain__told");
        told.getElement().setAttribute("role", "alert");
        setTitle(Words.of("portal.checkIn.title"));
        setLead(Words.of("portal.checkIn.lead"));
        getContent().addClassName("portal-pain");
    }

    /** Opens it with the pain that was pressed. */
    static void open(int pain) {
        UI.getCurrent().navigate(PortalCheckInView.class, QueryParameters.of(PAIN, String.valueOf(pain)));
    }

    @Override
    public String getPageTitle() {
        return Words.of("page.title", Words.of("portal.checkIn.title"));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        ask(pressed(event));
    }

    private static @Nullable Integer pressed(AfterNavigationEvent event) {
        String said = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(PAIN)
                .orElse("");
        return IntStream.rangeClosed(0, 10)
                .filter(value -> said.equals(String.valueOf(value)))
                .boxed()
                .findFirst()
                .orElse(null);
    }

    private void ask(@Nullable Integer known) {
        var form = new CheckInForm(known);
        told.setVisible(false);
        show(form, told, main("portal.checkIn.send", () -> form.read().ifPresent(this::send)));
    }

    private void send(CheckInDraft draft) {
        switch (checkIns.report(own.client(), draft)) {
            case Outcome.Done<CheckInId> _ -> thank(draft);
            case Outcome.Refused<CheckInId>(Refusal why) -> {
                told.setText(Words.of(why));
                told.setVisible(true);
            }
        }
    }

    private void thank(CheckInDraft draft) {
        setTitle(Words.of("portal.checkIn.thanks"));
        setLead(Words.of(draft.isAlarming() ? "portal.checkIn.paused" : "portal.checkIn.kept"));
        List<Component> content = new ArrayList<>();
        if (draft.isAlarming()) {
            content.add(new Div(new Paragraph(Words.of("portal.checkIn.worse", practice.emergencyNumber()))));
            content.add(new ReachUs(practice.contact()));
        }
        content.add(main("portal.pain.home", () -> UI.getCurrent().navigate(PortalHomeView.class)));
        show(content.toArray(Component[]::new));
    }

    private static Button main(String key, Runnable deed) {
        var button = new Button(Words.of(key), _ -> deed.run());
        button.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.LARGE);
        button.addClassName("portal-pain__main");
        return button;
    }
}
