package org.knotwise.settings.ui;

import org.knotwise.identity.FirstSteps;
import org.springframework.stereotype.Component;

/** Tells the set-up where the first admin goes on. */
@Component
class StartPage implements FirstSteps {

    @Override
    public String address() {
        return "practice/start";
    }
}
