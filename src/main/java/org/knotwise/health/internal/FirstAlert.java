package org.knotwise.health.internal;

import org.knotwise.clients.ClientAdded;
import org.knotwise.practice.Practice;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What was typed as an alert when a client was added, or stood in the list of a former system, becomes one. */
@Component
class FirstAlert {

    private final AlertRepository alerts;
    private final Practice practice;

    FirstAlert(AlertRepository alerts, Practice practice) {
        this.alerts = alerts;
        this.practice = practice;
    }

    @EventListener
    void on(ClientAdded added) {
        String text = added.alerts();
        if (text != null && !text.isBlank()) {
            alerts.save(Alert.ofNewRecord(added.client(), text, added.by(), practice.today()));
        }
    }
}
