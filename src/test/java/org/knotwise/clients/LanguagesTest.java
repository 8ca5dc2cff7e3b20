package org.knotwise.clients;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.knotwise.DatabaseTest;
import org.knotwise.Fixtures;
import org.knotwise.SignedInAs;
import org.knotwise.identity.AccountId;
import org.knotwise.identity.OwnLanguage;
import org.knotwise.practice.Practice;
import org.knotwise.practice.PracticeContact;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.Language;
import org.knotwise.shared.NoSuchRecord;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@DatabaseTest
@Import(Fixtures.class)
class LanguagesTest {

    @Autowired
    private Languages languages;

    @Autowired
    private OwnLanguage own;

    @Autowired
    private Clients clients;

    @Autowired
    private Practice practice;

    @Autowired
    private Fixtures fixtures;

    private AccountId ines;
    private ClientId nora;

    @BeforeEach
    void inesHasAClient() {
        ines = fixtures.therapist("Ines Okafor");
        nora = fixtures.clientOf(ines);
        practiceWrites(Language.ENGLISH);
    }

    @Test
    void theAccountComesBeforeTheRecordAndTheRecordBeforeThePractice() {
        assertThat(readBy()).isEqualTo(Locale.ENGLISH);

        practiceWrites(Language.SPANISH);
        assertThat(readBy()).isEqualTo(Language.SPANISH.locale());

        recordSays(Language.ENGLISH);
        assertThat(readBy()).isEqualTo(Locale.ENGLISH);

        AccountId account = fixtures.accountOf(nora);
        SignedInAs.client(account, nora).run(() -> own.choose(Language.SPANISH));
        assertThat(readBy()).isEqualTo(Language.SPANISH.locale());

        SignedInAs.client(account, nora).run(() -> own.choose(null));
        assertThat(readBy()).isEqualTo(Locale.ENGLISH);
        practiceWrites(Language.ENGLISH);
    }

    @Test
    void nobodyHearsOfAClientThatIsNotTheirs() {
        AccountId anton = fixtures.therapist("Anton Reyes");

        assertThatThrownBy(() -> SignedInAs.therapist(anton).get(() -> languages.locale(nora)))
                .isInstanceOf(NoSuchRecord.class);
    }

    private Locale readBy() {
        return SignedInAs.therapist(ines).get(() -> languages.locale(nora));
    }

    private void recordSays(@Nullable Language language) {
        SignedInAs.therapist(ines).run(() -> {
            ClientDetails details = clients.details(nora);
            Contact now = details.draft().contact();
            var contact = new Contact(
                    now.email(),
                    now.phone(),
                    now.secondPhone(),
                    now.address(),
                    now.consentEmail(),
                    now.consentText(),
                    language);
            clients.change(nora, details.draft().withContact(contact), details.version())
                    .orThrow();
        });
    }

    private void practiceWrites(Language language) {
        var settings = practice.settings().orElseThrow();
        PracticeContact now = settings.contact();
        practice.changeContact(
                        new PracticeContact(now.phone(), now.email(), now.emergencyNumber(), language),
                        settings.version())
                .orThrow();
    }
}
