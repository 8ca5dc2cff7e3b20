package org.knotwise.identity.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.knotwise.DatabaseTest;
import org.knotwise.Fixtures;
import org.knotwise.SignedInAs;
import org.knotwise.TestClock;
import org.knotwise.identity.AccountId;
import org.knotwise.identity.Accounts;
import org.knotwise.identity.InvitationCode;
import org.knotwise.identity.Invited;
import org.knotwise.identity.Role;
import org.knotwise.identity.SignedIn;
import org.knotwise.identity.TooManyFailures;
import org.knotwise.shared.Outcome;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@DatabaseTest
@Import(Fixtures.class)
class SignInTest {

    private static final String PASSWORD = "correct horse battery";
    private static final String WRONG = "incorrect horse battery";
    private static final AtomicInteger COUNT = new AtomicInteger();

    @Autowired
    private AuthenticationProvider signIn;

    @Autowired
    private Accounts accounts;

    @Autowired
    private WebApplicationContext web;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TestClock.Movable clock;

    private String name;

    @BeforeEach
    void somebodyWithAPassword() {
        clock.moveTo(TestClock.START);
        Invited invited = invite("Ines Okafor");
        name = nameOf(invited.account());
        accounts.accept(invited.code(), PASSWORD).orThrow();
    }

    @AfterEach
    void backToTheStart() {
        clock.moveTo(TestClock.START);
    }

    @Test
    void theRightPasswordSignsInWhateverTheCaseOfTheName() {
        Authentication signedIn = attempt("  " + name.toUpperCase(Locale.ROOT) + " ", PASSWORD, address());

        assertThat(signedIn.isAuthenticated()).isTrue();
        assertThat(signedIn.getPrincipal()).asInstanceOf(type(SignedIn.class)).satisfies(who -> {
            assertThat(who.getUsername()).isEqualTo(name);
            assertThat(who.name()).isEqualTo("Ines Okafor");
            assertThat(who.roles()).containsExactly(Role.THERAPIST);
            assertThat(who.client()).isEmpty();
        });
    }

    @Test
    void wrongUnknownInvitedAndDisabledAnswerAlike() {
        String invited = nameOf(invite("Anton Reyes").account());
        Invited off = invite("Priya Nair");
        accounts.accept(off.code(), PASSWORD).orThrow();
        database.sql("update account set enabled = false where id = ?")
                .param(off.account().value())
                .update();

        List<Throwable> answers = List.of(
                catchThrowable(() -> attempt(name, WRONG, address())),
                catchThrowable(() -> attempt("nobody@example.org", PASSWORD, address())),
                catchThrowable(() -> attempt(invited, PASSWORD, address())),
                catchThrowable(() -> attempt(invited, "", address())),
                catchThrowable(() -> attempt(nameOf(off.account()), PASSWORD, address())));

        assertThat(answers).allSatisfy(answer -> assertThat(answer).isExactlyInstanceOf(BadCredentialsException.class));
        assertThat(answers.stream().map(Throwable::getMessage).distinct()).hasSize(1);
    }

    @Test
    void afterFiveFailuresANameWaitsFromWhereverItIsTried() {
        fail(name, 5);

        assertThat(waitOf(name, PASSWORD)).isEqualTo(Duration.ofSeconds(10));
        clock.advance(Duration.ofMillis(9_999));
        assertThat(waitOf(name, PASSWORD)).isEqualTo(Duration.ofMillis(1));
        clock.advance(Duration.ofMillis(1));
        assertThat(attempt(name, PASSWORD, address()).isAuthenticated()).isTrue();
    }

    @Test
    void fourFailuresAreFree() {
        fail(name, 4);

        assertThat(attempt(name, PASSWORD, address()).isAuthenticated()).isTrue();
    }

    @Test
    void anUnknownNameWaitsJustAsLong() {
        String unknown = "unknown" + COUNT.incrementAndGet() + "@example.org";
        fail(unknown, 5);

        assertThat(waitOf(unknown, PASSWORD)).isEqualTo(Duration.ofSeconds(10));
    }

    @Test
    void anAddressWaitsWhateverTheNames() {
        String address = address();
        for (int i = 0; i < 5; i++) {
            String unknown = "guess" + COUNT.incrementAndGet() + "@example.org";
            assertThatThrownBy(() -> attempt(unknown, WRONG, address)).isInstanceOf(BadCredentialsException.class);
        }

        assertThatThrownBy(() -> attempt(name, PASSWORD, address)).isInstanceOf(TooManyFailures.class);
        assertThat(attempt(name, PASSWORD, address()).isAuthenticated()).isTrue();
        assertThatThrownBy(() -> attempt(name, PASSWORD, address))
                .as("one good account does not pay for guessing others")
                .isInstanceOf(TooManyFailures.class);
    }

    @Test
    void waitsDoubleUpToAQuarterOfAnHourAndEnd() {
        fail(name, 5);
        for (int seconds : new int[] {10, 20, 40, 80, 160, 320, 640, 900, 900}) {
            assertThat(waitOf(name, PASSWORD)).isEqualTo(Duration.ofSeconds(seconds));
            clock.advance(Duration.ofSeconds(seconds));
            fail(name, 1);
        }

        clock.advance(Duration.ofMinutes(15));
        assertThat(attempt(name, PASSWORD, address()).isAuthenticated()).isTrue();
    }

    @Test
    void tryingWhileWaitingDoesNotMakeItLonger() {
        fail(name, 5);
        clock.advance(Duration.ofSeconds(4));
        assertThat(waitOf(name, WRONG)).isEqualTo(Duration.ofSeconds(6));

        assertThat(waitOf(name, WRONG)).isEqualTo(Duration.ofSeconds(6));
    }

    @Test
    void aSuccessClearsTheName() {
        fail(name, 4);
        attempt(name, PASSWORD, address());

        fail(name, 4);
        assertThat(attempt(name, PASSWORD, address()).isAuthenticated()).isTrue();
    }

    @Test
    void failuresAreForgottenAfterADay() {
        fail(name, 4);
        clock.advance(Duration.ofHours(24).plusMillis(1));

        fail(name, 4);
        assertThat(attempt(name, PASSWORD, address()).isAuthenticated()).isTrue();
    }

    @Test
    void passwordsAreKeptAsArgon2WithASaltOfTheirOwn() {
        Invited other = invite("Anton Reyes");
        accounts.accept(other.code(), PASSWORD).orThrow();

        List<String> kept = database.sql("select password_hash from account where password_hash is not null")
                .query((row, _) -> row.getString(1))
                .list();

        assertThat(kept)
                .hasSizeGreaterThan(1)
                .doesNotHaveDuplicates()
                .allSatisfy(hash ->
                        assertThat(hash).startsWith("{argon2}$argon2id$").doesNotContain(PASSWORD));
    }

    @ParameterizedTest
    @CsvSource({
        "elevenchars, account.passwordLength",
        "PasswordPassword, account.passwordWellKnown",
        "aaaabbbbccccdddd, account.passwordWellKnown",
        "the OKAFOR family, account.passwordAboutYou"
    })
    void refusesPasswordsThatAreEasyToGuess(String password, String why) {
        Invited invited = invite("Ines Okafor");

        assertThat(accounts.accept(invited.code(), password))
                .asInstanceOf(type(Outcome.Refused.class))
                .satisfies(refused -> assertThat(refused.refusal().key()).isEqualTo(why));
        assertThat(accounts.accept(invited.code(), PASSWORD))
                .as("the code is still good")
                .isInstanceOf(Outcome.Done.class);
    }

    @Test
    void takesAPasswordOf12AndOf128CharactersAndNoneLonger() {
        String longest = "a long sentence ".repeat(8);
        assertThat(longest).hasSize(128);

        assertThat(accounts.accept(invite("A B").code(), "twelve chars")).isInstanceOf(Outcome.Done.class);
        assertThat(accounts.accept(invite("A B").code(), longest)).isInstanceOf(Outcome.Done.class);
        assertThat(accounts.accept(invite("A B").code(), longest + "x"))
                .isEqualTo(Outcome.refused("account.passwordLength", 12, 128));
    }

    @Test
    void anInvitationWorksOnce() {
        Invited invited = invite("Anton Reyes");
        accounts.accept(invited.code(), PASSWORD).orThrow();

        assertThat(accounts.accept(invited.code(), "another long password"))
                .isEqualTo(Outcome.refused("account.codeNotValid"));
        assertThat(attempt(nameOf(invited.account()), PASSWORD, address()).isAuthenticated())
                .isTrue();
    }

    @Test
    void anInvitationWorksForSevenDays() {
        Invited early = invite("Anton Reyes");
        Invited late = invite("Priya Nair");
        clock.advance(Duration.ofDays(7).minusSeconds(1));
        assertThat(accounts.accept(early.code(), PASSWORD)).isInstanceOf(Outcome.Done.class);

        clock.advance(Duration.ofSeconds(1));
        assertThat(accounts.accept(late.code(), PASSWORD)).isEqualTo(Outcome.refused("account.codeNotValid"));
    }

    @Test
    void onlyTheNewestInvitationWorks() {
        Invited first = invite("Anton Reyes");
        Invited second = SignedInAs.admin()
                .get(() -> accounts.inviteAgain(first.account()).orThrow());

        assertThat(accounts.accept(first.code(), PASSWORD)).isEqualTo(Outcome.refused("account.codeNotValid"));
        assertThat(accounts.accept(
                        InvitationCode.typed(" " + second.code().shown().toLowerCase(Locale.ROOT)), PASSWORD))
                .isEqualTo(Outcome.done(first.account()));
    }

    @Test
    void aCodeThatWasNeverMadeAnswersLikeAUsedOne() {
        assertThat(accounts.accept(InvitationCode.typed("2345-6789-ABCD-EFGH"), PASSWORD))
                .isEqualTo(Outcome.refused("account.codeNotValid"));
    }

    @Test
    void sendsAVisitorToTheSignInPage() throws Exception {
        MockHttpServletResponse response = request(get("/clients"));

        assertThat(response.getStatus()).isEqualTo(302);
        assertThat(response.getRedirectedUrl()).endsWith("/login");
    }

    @Test
    void signingInChangesTheSession() throws Exception {
        var session = new MockHttpSession();
        String before = session.getId();

        MockHttpServletResponse response = request(post("/login")
                .session(session)
                .with(csrf())
                .param("username", name)
                .param("password", PASSWORD));

        assertThat(response.getStatus()).isEqualTo(302);
        assertThat(response.getRedirectedUrl()).doesNotContain("/login");
        assertThat(session.getId()).isNotEqualTo(before);
    }

    @Test
    void aWrongPasswordLeavesTheVisitorOutside() throws Exception {
        var session = new MockHttpSession();

        MockHttpServletResponse wrong = request(post("/login")
                .session(session)
                .with(csrf())
                .param("username", name)
                .param("password", WRONG));

        assertThat(wrong.getRedirectedUrl()).startsWith("/login?");
        assertThat(request(get("/clients").session(session)).getRedirectedUrl()).endsWith("/login");
    }

    private MockHttpServletResponse request(MockHttpServletRequestBuilder request) throws Exception {
        return MockMvcBuilders.webAppContextSetup(web)
                .apply(springSecurity())
                .build()
                .perform(request)
                .andReturn()
                .getResponse();
    }

    private Authentication attempt(String typedName, String password, String address) {
        var attempt = UsernamePasswordAuthenticationToken.unauthenticated(typedName, password);
        attempt.setDetails(new WebAuthenticationDetails(address, null));
        return Objects.requireNonNull(signIn.authenticate(attempt));
    }

    /** Each from an address of its own, so that only the name counts. */
    private void fail(String typedName, int times) {
        for (int i = 0; i < times; i++) {
            assertThatThrownBy(() -> attempt(typedName, WRONG, address())).isInstanceOf(BadCredentialsException.class);
        }
    }

    private Duration waitOf(String typedName, String password) {
        var slowed = catchThrowableOfType(TooManyFailures.class, () -> attempt(typedName, password, address()));
        return slowed == null ? Duration.ZERO : slowed.waitTime();
    }

    private Invited invite(String displayName) {
        String signInName = "signs.in" + COUNT.incrementAndGet() + "@example.org";
        return SignedInAs.admin()
                .get(() -> accounts.inviteStaff(displayName, signInName, EnumSet.of(Role.THERAPIST))
                        .orThrow());
    }

    private String nameOf(AccountId account) {
        return database.sql("select sign_in_name from account where id = ?")
                .param(account.value())
                .query(String.class)
                .single();
    }

    private static String address() {
        return "test-" + COUNT.incrementAndGet();
    }
}
