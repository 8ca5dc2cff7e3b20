package org.knotwise.exchange.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadFormat;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.knotwise.clients.Clients;
import org.knotwise.exchange.ClientList;
import org.knotwise.exchange.ClientListImports;
import org.knotwise.exchange.ClientListPreview;
import org.knotwise.exchange.ClientListReading.DateExample;
import org.knotwise.exchange.ClientListReading.NeedsDateOrder;
import org.knotwise.exchange.ClientListReading.Place;
import org.knotwise.exchange.ClientListReading.Problem;
import org.knotwise.exchange.ClientListReading.Read;
import org.knotwise.exchange.ClientListReading.Refused;
import org.knotwise.exchange.DateOrder;
import org.knotwise.exchange.Imported;
import org.knotwise.exchange.Message;
import org.knotwise.identity.Access;
import org.knotwise.identity.Accounts;
import org.knotwise.identity.Roles;
import org.knotwise.identity.Therapist;
import org.knotwise.practice.Practice;
import org.knotwise.practice.PracticeDetails;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.Outcome;
import org.knotwise.shared.ui.CardSection;
import org.knotwise.shared.ui.ComponentWords;
import org.knotwise.shared.ui.EmptyState;
import org.knotwise.shared.ui.Formats;
import org.knotwise.shared.ui.Notices;
import org.knotwise.shared.ui.Page;
import org.knotwise.shared.ui.Words;

/** Brings in the client list of a former system: pick the file, look at what it would do, write it. */
@Route("clients-import")
@RolesAllowed({Roles.MANAGER, Roles.THERAPIST})
class ClientImportView extends Page implements HasDynamicTitle {

    private final transient ClientListImports imports;
    private final transient Clients clients;
    private final transient Accounts accounts;
    private final transient Practice practice;
    private final transient Access access;
    private final Div content = new Div();

    ClientImportView(ClientListImports imports, Clients clients, Accounts accounts, Practice practice, Access access) {
        this.imports = imports;
        this.clients = clients;
        this.accounts = accounts;
        this.practice = practice;
        this.access = access;
        setTitle(Words.of("import.view.title"));
        setLead(Words.of("import.view.lead"));
        content.addClassName("exchange-import");
        content.add(picker());
        show(content);
    }

    @Override
    public String getPageTitle() {
        return Words.of("page.title", Words.of("import.view.title"));
    }

    private CardSection picker() {
        var upload = new Upload((UploadHandler) this::receive);
        ComponentWords.give(upload);
        upload.setUploadFormat(UploadFormat.RAW);
        upload.setMaxFiles(1);
        upload.setMaxFileSize(ClientList.MOST_BYTES);
        upload.addClassName("exchange-import__upload");
        upload.setUploadButton(new Button(Words.of("import.view.choose")));
        upload.setDropLabel(new Paragraph(Words.of("import.view.drop")));
        upload.addFileRejectedListener(_ -> showRefused(
                Refused.because(Message.of("import.refused.tooLarge", ClientList.MOST_BYTES / 1024 / 1024))));
        return new CardSection(Words.of("import.view.file"), upload);
    }

    /** Reads one byte more than a list may have, and no further: that one byte is what has it refused. */
    private void receive(UploadEvent event) throws IOException {
        byte[] file = event.getInputStream().readNBytes(ClientList.MOST_BYTES + 1);
        var _ = event.getUI().access(() -> read(file, null));
    }

    private void read(byte[] file, @Nullable DateOrder order) {
        String country = practice.details().map(PracticeDetails::country).orElse("US");
        switch (ClientList.read(file, new ClientList.Settings(country, practice.today(), order))) {
            case Refused refused -> showRefused(refused);
            case NeedsDateOrder question -> showQuestion(question, file);
            case Read read -> showPreview(imports.preview(read));
        }
    }

    private void showRefused(Refused refused) {
        var problems = new UnorderedList();
        refused.problems().forEach(problem -> problems.add(new ListItem(say(problem))));
        var note = new Div(new Paragraph(Words.of("import.report.refused")), problems);
        note.addClassName("kw-note");
        note.getElement().setAttribute("role", "alert");
        showInstead(note, picker());
    }

    private void showQuestion(NeedsDateOrder question, byte[] file) {
        DateExample example = question.example();
        var orders = new RadioButtonGroup<DateOrder>(
                Words.of("import.view.whichDates", example.row(), example.header(), example.typed()));
        orders.setItems(DateOrder.DAY_FIRST, DateOrder.MONTH_FIRST);
        orders.setItemLabelGenerator(order -> switch (order) {
            case DAY_FIRST -> Words.of("import.view.dayFirst", Formats.date(example.dayFirst()));
            case MONTH_FIRST -> Words.of("import.view.monthFirst", Formats.date(example.monthFirst()));
            case ISO -> Words.of(order.key());
        });
        orders.addValueChangeListener(chosen -> read(file, chosen.getValue()));
        showInstead(
                new CardSection(Words.of("import.view.datesTitle"), orders), PreviewCards.columns(question.match()));
    }

    private void showPreview(ClientListPreview preview) {
        List<Component> cards = PreviewCards.of(preview, clients.names(onRecord(preview)));
        if (preview.mayBeWritten()) {
            List<Therapist> therapists = accounts.therapists().stream()
                    .filter(therapist -> access.mayAddToCareOf(therapist.id()))
                    .toList();
            var writing = new Writing(imports, preview.read(), this::showDone);
            cards.add(1, new CardSection(Words.of("import.view.decide"), writing.form(preview, therapists)));
        } else {
            cards.add(picker());
        }
        showInstead(cards.toArray(Component[]::new));
    }

    private void showDone(Outcome<Imported> outcome) {
        switch (outcome) {
            case Outcome.Refused<Imported>(var why) -> Notices.refused(why);
            case Outcome.Done<Imported>(Imported done) -> {
                Notices.done("import.view.done", done.added());
                var list = new Button(
                        Words.of("import.view.toList"), _ -> UI.getCurrent().navigate("clients"));
                list.addThemeVariants(ButtonVariant.PRIMARY);
                showInstead(new EmptyState(
                        "users",
                        Words.of("import.view.done", done.added()),
                        Words.of("import.view.doneText", done.skipped()),
                        list));
            }
        }
    }

    private void showInstead(Component... components) {
        content.removeAll();
        content.add(components);
    }

    private static String say(Problem problem) {
        Place place = problem.place();
        String text = PreviewCards.say(problem.message());
        return place == null ? text : Words.of("import.report.place", place.row(), place.column(), place.line(), text);
    }

    private static Set<ClientId> onRecord(ClientListPreview preview) {
        return preview.duplicates().stream()
                .flatMap(duplicate -> duplicate.onRecord().stream())
                .map(match -> match.other().id())
                .collect(Collectors.toSet());
    }
}
