package org.knotwise.health.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.knotwise.atlas.Atlas;
import org.knotwise.health.AlertId;
import org.knotwise.health.AlertReading;
import org.knotwise.health.AlertRow;
import org.knotwise.health.Alerts;
import org.knotwise.practice.Practice;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.Outcome;
import org.knotwise.shared.ui.CardSection;
import org.knotwise.shared.ui.FormDialog;
import org.knotwise.shared.ui.Formats;
import org.knotwise.shared.ui.Icons;
import org.knotwise.shared.ui.Words;

/** All alerts of a client, with what the desk sees of them and who has read them. */
class AlertsBox extends Composite<Div> {

    private final ClientId client;
    private final transient Alerts alerts;
    private final transient Atlas atlas;
    private final transient Practice practice;
    private final boolean mayWrite;

    AlertsBox(ClientId client, Alerts alerts, Atlas atlas, Practice practice, boolean mayWrite) {
        this.client = client;
        this.alerts = alerts;
        this.atlas = atlas;
        this.practice = practice;
        this.mayWrite = mayWrite;
        var card = new CardSection(Words.of("alerts.title"), content());
        if (mayWrite) {
            card.withActions(new Button(Words.of("alert.add"), Icons.of("plus"), _ -> add()));
        }
        getContent().add(card);
    }

    private Component content() {
        List<AlertRow> rows = alerts.everOf(client);
        Map<AlertId, List<AlertReading>> readings =
                alerts.readings(client).stream().collect(Collectors.groupingBy(AlertReading::alert));
        var list = new HealthList(Words.of("alerts.none"), Words.of("alerts.ended"));
        for (AlertRow row : rows) {
            List<AlertReading> read = readings.getOrDefault(row.id(), List.of());
            if (row.endedOn() == null) {
                list.present(inForce(row, read));
            } else {
                list.past(ended(row));
            }
        }
        return list;
    }

    private Component inForce(AlertRow row, List<AlertReading> read) {
        Div entry = Texts.entry(AlertTexts.of(row));
        String desk = row.deskWording();
        entry.add(Texts.quiet(desk == null ? Words.of("alert.nothingForDesk") : Words.of("alert.deskSees", desk)));
        entry.add(
                Texts.quiet(read.isEmpty() ? Words.of("alert.readByNobody") : Words.of("alert.readBy", readers(read))));
        if (mayWrite) {
            entry.add(Texts.actions(
                    Texts.action(Words.of("alert.change"), () -> change(row)),
                    Texts.action(Words.of("alert.end"), () -> end(row))));
        }
        return entry;
    }

    private static Component ended(AlertRow row) {
        var when = Texts.quiet(Words.of(
                "alert.endedBy",
                String.valueOf(row.endedBy()),
                row.endedOn() == null ? "" : Formats.date(row.endedOn())));
        return Texts.entry(Texts.note(row.text()), Texts.quiet(AlertTexts.source(row)), when);
    }

    private String readers(List<AlertReading> read) {
        return read.stream()
                .map(one -> Words.of(
                        "alert.reader",
                        one.reader(),
                        Formats.date(practice.local(one.at()).toLocalDate())))
                .collect(Collectors.joining("; "));
    }

    private void add() {
        FormDialog.open(
                Words.of("alert.add"),
                Words.of("alert.add"),
                new AlertForm(atlas),
                draft -> Outcome.done(alerts.add(client, draft)),
                () -> Shown.anew("alert.added"));
    }

    private void change(AlertRow row) {
        var form = new AlertForm(atlas);
        form.show(row);
        FormDialog.open(
                Words.of("alert.change"),
                Words.of("alert.saveChange"),
                form,
                draft -> alerts.replace(client, row.id(), draft),
                () -> Shown.anew("alert.replaced"));
    }

    private void end(AlertRow row) {
        Ask.before(
                Words.of("alert.end.title"),
                Words.of("alert.end.text", row.text()),
                Words.of("alert.end"),
                () -> Shown.anew(() -> alerts.end(client, row.id()), "alert.isEnded"));
    }
}
