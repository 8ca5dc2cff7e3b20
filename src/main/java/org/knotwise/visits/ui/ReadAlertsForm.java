package org.knotwise.visits.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.knotwise.health.AlertId;
import org.knotwise.health.AlertRow;
import org.knotwise.health.ui.AlertTexts;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.Outcome;
import org.knotwise.shared.VisitId;
import org.knotwise.shared.ui.FormDialog;
import org.knotwise.shared.ui.Words;
import org.knotwise.visits.Opening;

/** The alerts that a therapist reads before a visit begins. */
final class ReadAlertsForm extends Composite<Div> implements FormDialog.Form<Set<AlertId>> {

    private final Div texts = new Div();
    private final Checkbox read = new Checkbox();
    private transient List<AlertRow> shown = List.of();

    private ReadAlertsForm() {
        texts.addClassName("visits-alerts__list");
        getContent().addClassName("visits-alerts");
        getContent().add(texts, read);
    }

    /** Shows the alerts; the visit opens once they were read. */
    static void open(ClientId client, List<AlertRow> alerts, Function<Set<AlertId>, Opening> open) {
        var form = new ReadAlertsForm();
        form.show(alerts);
        var opened = new VisitId[1];
        FormDialog.open(
                        Words.of("visit.alerts.title"),
                        Words.of("visits.start"),
                        form,
                        ids -> switch (open.apply(ids)) {
                            case Opening.Opened(VisitId visit) -> {
                                opened[0] = visit;
                                yield Outcome.done(visit);
                            }
                            case Opening.AlertsFirst(var more) -> {
                                form.show(more);
                                yield Outcome.refused("visit.alerts.more");
                            }
                            case Opening.Refused(var why) -> Outcome.refused(why);
                        },
                        () -> VisitNavigation.open(client, opened[0]))
                .leaveBy(Words.of("visit.alerts.back"));
    }

    private void show(List<AlertRow> alerts) {
        shown = alerts;
        texts.removeAll();
        alerts.forEach(alert -> texts.add(AlertTexts.of(alert)));
        read.setLabel(Words.of("visit.alerts.read", alerts.size()));
        read.setValue(false);
    }

    @Override
    public Component component() {
        return this;
    }

    @Override
    public Optional<Set<AlertId>> read() {
        read.setErrorMessage(Words.of("visit.alerts.readFirst"));
        read.setInvalid(!read.getValue());
        return read.isInvalid()
                ? Optional.empty()
                : Optional.of(shown.stream().map(AlertRow::id).collect(Collectors.toSet()));
    }
}
