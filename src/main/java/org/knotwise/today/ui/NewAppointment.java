package org.knotwise.today.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import java.util.List;
import java.util.Optional;
import org.knotwise.clients.ClientRow;
import org.knotwise.clients.ClientSearch;
import org.knotwise.scheduling.ui.BookNavigation;
import org.knotwise.shared.Outcome;
import org.knotwise.shared.ui.FormDialog;
import org.knotwise.shared.ui.Formats;
import org.knotwise.shared.ui.Icons;
import org.knotwise.shared.ui.Words;

/** The way from a day to a new appointment: for whom, then which time. */
final class NewAppointment implements FormDialog.Form<ClientRow> {

    private final ComboBox<ClientRow> client = new ComboBox<>(Words.of("today.forWhom"));

    private NewAppointment(ClientSearch clients) {
        client.setRequiredIndicatorVisible(true);
        client.setErrorMessage(Words.of("today.forWhomMissing"));
        client.setHelperText(Words.of("today.forWhomHelp"));
        client.setItemLabelGenerator(
                row -> Words.of("today.clientChoice", row.name(), Formats.date(row.birthDate()), row.number()));
        client.setItemsPageable(
                (page, typed) -> page.getPageNumber() == 0 ? clients.find(typed, page.getPageSize()) : List.of());
        client.addClassName("today-forWhom");
    }

    static Button button(ClientSearch clients) {
        var button = new Button(Words.of("today.newAppointment"), Icons.of("plus"), _ -> open(clients));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private static void open(ClientSearch clients) {
        var form = new NewAppointment(clients);
        FormDialog.open(
                Words.of("today.newAppointment"),
                Words.of("today.chooseTime"),
                form,
                Outcome::done,
                () -> BookNavigation.open(form.client.getValue().id()));
    }

    @Override
    public Component component() {
        return client;
    }

    @Override
    public Optional<ClientRow> read() {
        client.setInvalid(client.isEmpty());
        return Optional.ofNullable(client.getValue());
    }
}
