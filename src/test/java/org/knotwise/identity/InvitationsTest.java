package org.knotwise.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.knotwise.DatabaseTest;
import org.knotwise.Fixtures;
import org.knotwise.SignedInAs;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.NoSuchRecord;
import org.knotwise.shared.Outcome;
import org.knotwise.shared.PersonName;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** A code lets its holder sign in as the owner of an account: nobody gets one that opens more than the own rights do. */
@DatabaseTest
@Import(Fixtures.class)
class InvitationsTest {

    private static final PersonName NORA = new PersonName("Nora", "Client");
    private static final String PASSWORD = "calm shoulders by june";

    @Autowired
    private Accounts accounts;

    @Autowired
    private PortalAccounts portal;

    @Autowired
    private Fixtures fixtures;

    @Test
    void anAdminGetsNoCodeForAnAccountInUseNorForAClients() {
        AccountId ines = fixtures.therapist("Ines Okafor");
        ClientId client = fixtures.clientOf(ines);
        AccountId ofClient = fixtures.accountOf(client);
        Invited waiting =
                SignedInAs.admin().get(() -> accounts.inviteAgain(ines).orThrow());
        accounts.accept(waiting.code(), PASSWORD).orThrow();

        assertThat(SignedInAs.admin().get(() -> accounts.inviteAgain(ines))).isInstanceOf(Outcome.Refused.class);
        assertThatThrownBy(() -> SignedInAs.admin().run(() -> accounts.inviteAgain(ofClient)))
                .isInstanceOf(NoSuchRecord.class);
    }

    @Test
    void receptionInvitesAClientButGetsNoCodeForAnAccountInUse() {
        AccountId ines = fixtures.therapist("Ines Okafor");
        ClientId client = fixtures.clientOf(ines);
        String name = client + "@example.org";
        var invited = (PortalInvitation.WithCode) SignedInAs.reception()
                .get(() -> portal.inviteClient(client, NORA, name).orThrow());
        accounts.accept(invited.invited().code(), PASSWORD).orThrow();

        assertThat(SignedInAs.reception().get(() -> portal.inviteClient(client, NORA, name)))
                .isInstanceOf(Outcome.Refused.class);
        assertThat(SignedInAs.therapist(ines).get(() -> portal.inviteClient(client, NORA, name)))
                .isInstanceOf(Outcome.Done.class);
    }
}
