package org.knotwise.clients.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.knotwise.Fixtures;
import org.knotwise.SignedInAs;
import org.knotwise.ViewTest;
import org.knotwise.clients.ClientRow;
import org.knotwise.clients.Clients;
import org.knotwise.identity.AccountId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@Import(Fixtures.class)
class NewClientTest extends ViewTest {

    private static final String FIRST_NAME = "Legal first name";
    private static final String LAST_NAME = "Legal last name";
    private static final LocalDate TODAY = LocalDate.of(2026, 9, 22);

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private Clients clients;

    @BeforeEach
    void aTherapistAddsAClient() {
        AccountId ines = fixtures.therapist("Ines Okafor");
        open(SignedInAs.therapist(ines), "clients");
        _click(_get(Button.class, spec -> spec.withText("Add client")));
    }

    @Test
    void addsTheClientAndOpensTheRecord() {
        fill("Ada", "Moss", LocalDate.of(1980, 5, 17));

        add();

        _assertNone(Dialog.class);
        assertThat(stored())
                .extracting(row -> row.name().full(), ClientRow::therapist)
                .containsExactly(tuple("Ada Moss", "Ines Okafor"));
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .isEqualTo("clients/" + stored().getFirst().id());
    }

    @Test
    void anEmptyFormSaysWhatIsMissingBesideEachFieldAndStoresNothing() {
        add();

        assertRefused(text(FIRST_NAME), "Please fill this in.");
        assertRefused(text(LAST_NAME), "Please fill this in.");
        assertRefused(birthDate(), "Please enter a day from 1900 until today, as 1985-03-31.");
        assertThat(text("E-mail").isInvalid()).isFalse();
        assertThat(stored()).isEmpty();
    }

    @Test
    void aNameOf200CharactersIsTakenAndOneMoreIsNot() {
        fill("A".repeat(201), "Moss", LocalDate.of(1980, 5, 17));
        add();
        assertRefused(text(FIRST_NAME), "This is too long.");
        assertThat(text(FIRST_NAME).getValue()).hasSize(201);
        assertThat(text(LAST_NAME).getValue()).isEqualTo("Moss");
        assertThat(stored()).isEmpty();

        _setValue(text(FIRST_NAME), "A".repeat(200));
        add();
        assertThat(stored()).hasSize(1);
    }

    @Test
    void nobodyIsBornTomorrowOrBefore1900() {
        for (LocalDate day : List.of(TODAY.plusDays(1), LocalDate.of(1899, 12, 31))) {
            fill("Ada", "Moss", day);
            add();
            assertRefused(birthDate(), "Please enter a day from 1900 until today, as 1985-03-31.");
            assertThat(birthDate().getValue()).isEqualTo(day);
        }
        assertThat(stored()).isEmpty();

        fill("Ada", "Moss", TODAY.minusYears(18));
        add();
        assertThat(stored()).hasSize(1);
    }

    @Test
    void anAddressThatIsNoneIsRefusedBesideItsField() {
        fill("Ada", "Moss", LocalDate.of(1980, 5, 17));
        _setValue(text("E-mail"), "ada at example");

        add();

        assertThat(text("E-mail").isInvalid()).isTrue();
        assertThat(text("E-mail").getValue()).isEqualTo("ada at example");
        assertThat(stored()).isEmpty();
    }

    @Test
    void somebodyWhoLooksLikeAnotherIsAddedOnlyAfterConfirming() {
        fill("Ada", "Moss", LocalDate.of(1980, 5, 17));
        add();
        open(SignedInAs.therapist(therapistOfFirst()), "clients");
        _click(_get(Button.class, spec -> spec.withText("Add client")));
        fill("Ada", "Mosse", LocalDate.of(1980, 5, 17));

        add();

        assertThat(_get(Paragraph.class, spec -> spec.withClasses("kw-form__refusal"))
                        .getText())
                .startsWith("There is a record that looks like this one.");
        assertThat(text(LAST_NAME).getValue()).isEqualTo("Mosse");
        assertThat(stored()).hasSize(1);

        _setValue(_get(Checkbox.class, spec -> spec.withLabel("I have looked: this is another person.")), true);
        add();
        assertThat(stored()).extracting(ClientRow::legalLastName).containsExactlyInAnyOrder("Moss", "Mosse");
    }

    @Test
    void markupInANameIsShownAsText() {
        String name = "<img src=x onerror=alert(1)>";
        fill(name, "<b>\"Moss\"</b> & 🙂 نور", LocalDate.of(1980, 5, 17));

        add();

        assertThat(pageText()).contains(name + " <b>\"Moss\"</b> & 🙂 نور");
        assertThat(stored()).singleElement().satisfies(row -> {
            assertThat(row.legalFirstName()).isEqualTo(name);
            assertThat(row.legalLastName()).isEqualTo("<b>\"Moss\"</b> & 🙂 نور");
        });
        assertThat(all(UI.getCurrent())
                        .map(component -> component.getElement().getProperty("innerHTML"))
                        .filter(Objects::nonNull))
                .noneMatch(html -> html.contains("onerror"));
    }

    @Test
    void cancellingStoresNothing() {
        fill("Ada", "Moss", LocalDate.of(1980, 5, 17));

        _click(_get(Button.class, spec -> spec.withText("Cancel")));

        _assertNone(Dialog.class);
        assertThat(stored()).isEmpty();
    }

    private static void fill(String first, String last, LocalDate born) {
        _setValue(text(FIRST_NAME), first);
        _setValue(text(LAST_NAME), last);
        _setValue(birthDate(), born);
    }

    private static void add() {
        _click(_get(_get(Dialog.class), Button.class, spec -> spec.withText("Add client")));
    }

    /** All clients that the therapist of this test knows. */
    private List<ClientRow> stored() {
        return clients.rows("", 0, 10);
    }

    private AccountId therapistOfFirst() {
        return fixtures.primaryTherapistOf(stored().getFirst().id());
    }

    private static void assertRefused(HasValidation field, String message) {
        assertThat(field.isInvalid()).isTrue();
        assertThat(field.getErrorMessage()).isEqualTo(message);
    }

    private static TextField text(String label) {
        return _get(TextField.class, spec -> spec.withLabel(label));
    }

    private static DatePicker birthDate() {
        return _get(DatePicker.class, spec -> spec.withLabel("Birth date"));
    }

    private static Stream<Component> all(Component component) {
        return Stream.concat(Stream.of(component), component.getChildren().flatMap(NewClientTest::all));
    }
}
