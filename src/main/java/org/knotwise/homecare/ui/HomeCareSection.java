package org.knotwise.homecare.ui;

import com.vaadin.flow.component.Component;
import org.knotwise.clients.ClientDetails;
import org.knotwise.clients.ClientSection;
import org.knotwise.homecare.HomeCare;
import org.knotwise.identity.Right;

/** What a client does between two visits. */
@org.springframework.stereotype.Component
class HomeCareSection implements ClientSection {

    private final HomeCare homeCare;

    HomeCareSection(HomeCare homeCare) {
        this.homeCare = homeCare;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public String path() {
        return "home-care";
    }

    @Override
    public String title() {
        return "homecare.title";
    }

    @Override
    public Right needs() {
        return Right.CLINICAL_READ;
    }

    @Override
    public Component show(ClientDetails client) {
        return HomeCareCard.of(homeCare, client.id());
    }
}
