package org.knotwise.settings.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.knotwise.Fixtures;
import org.knotwise.SignedInAs;
import org.knotwise.ViewTest;
import org.knotwise.identity.AccountId;
import org.knotwise.scheduling.Service;
import org.knotwise.scheduling.Services;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** The admin writes what the manager reads, and nobody else comes in. */
@Import(Fixtures.class)
class SettingsPagesTest extends ViewTest {

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private Services services;

    private AccountId ines;

    @SuppressWarnings("NullAway.Init") // set before each test
    SettingsPagesTest() {}

    @BeforeEach
    void aPracticeWithATherapist() {
        ines = fixtures.therapist("Ines Okafor");
        fixtures.worksWeekdays(ines, 9, 17);
        fixtures.room("Room 1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"practice/team", "practice/rooms", "practice/services", "practice/holidays", "practice/policies"
            })
    void theAdminWritesWhatTheManagerReads(String page) {
        open(SignedInAs.manager(), page);
        assertThat(_find(Button.class, search -> search.withPredicate(SettingsPagesTest::changesSomething)))
                .isEmpty();
        String manager = pageText();

        open(SignedInAs.admin(), page);
        assertThat(_find(Button.class, search -> search.withPredicate(SettingsPagesTest::changesSomething)))
                .isNotEmpty();
        assertThat(pageText()).contains(manager.lines().findFirst().orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(strings = {"practice", "practice/team", "practice/services", "practice/start"})
    void whoKeepsNoSettingsFindsNothingThere(String page) {
        open(SignedInAs.therapist(ines), page);
        assertThat(pageText()).contains("There is nothing here");
    }

    @Test
    void aProfileShowsAllOfATherapist() {
        open(SignedInAs.manager(), "practice/team/" + ines);

        assertThat(pageText())
                .contains("Ines Okafor", "Weekly hours", "09:00 to 17:00", "No exceptions to come", "No limit");
    }

    @Test
    void aWrongServiceSaysWhyAndLosesNothing() {
        String name = "Long " + UUID.randomUUID();
        open(SignedInAs.admin(), "practice/services");
        _click(_get(Button.class, search -> search.withText("Add a service")));
        _setValue(_get(IntegerField.class, search -> search.withLabel("Minutes of treatment")), 5000);
        _click(_get(Button.class, search -> search.withText("Save")));

        assertThat(_get(TextField.class, search -> search.withLabel("Name of the service"))
                        .isInvalid())
                .isTrue();
        assertThat(_get(IntegerField.class, search -> search.withLabel("Minutes of treatment"))
                        .getErrorMessage())
                .contains("5", "480");
        assertThat(names()).doesNotContain(name);

        _setValue(_get(TextField.class, search -> search.withLabel("Name of the service")), name);
        _setValue(_get(IntegerField.class, search -> search.withLabel("Minutes of treatment")), 50);
        _click(_get(Button.class, search -> search.withText("Save")));

        assertThat(names()).contains(name);
        assertThat(pageText()).contains(name);
    }

    private List<String> names() {
        return SignedInAs.admin().get(() -> services.all()).stream()
                .map(Service::name)
                .toList();
    }

    private static boolean changesSomething(Button button) {
        String text = button.getText();
        return text.startsWith("Add") || text.startsWith("Invite") || text.equals("Edit");
    }
}
