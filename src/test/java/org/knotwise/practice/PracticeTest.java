package org.knotwise.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.knotwise.DatabaseTest;
import org.knotwise.Fixtures;
import org.knotwise.shared.Outcome;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.OptimisticLockingFailureException;

@DatabaseTest
@Import(Fixtures.class)
class PracticeTest {

    @Autowired
    private Practice practice;

    @Test
    void whatWasChangedIsReadAtOnceAndNoOlderVersionIsSavedOverIt() {
        long version = version();
        var policies = new Policies(48, 2, 180, 6);

        practice.changePolicies(policies, version).orThrow();

        assertThat(practice.policies()).isEqualTo(policies);
        assertThat(version()).isGreaterThan(version);
        assertThatThrownBy(() -> practice.changePolicies(Policies.AT_FIRST, version))
                .isInstanceOf(OptimisticLockingFailureException.class);
        assertThat(practice.policies()).isEqualTo(policies);
        practice.changePolicies(Policies.AT_FIRST, version()).orThrow();
    }

    @Test
    void noticeThatIsLaterThanOneMayBookIsRefusedWithBothNamed() {
        assertThat(practice.changePolicies(new Policies(24, 120, 5, 12), version()))
                .isEqualTo(Outcome.refused("policies.noticeLaterThanAhead", 120, 5));
        assertThat(practice.policies()).isEqualTo(Policies.AT_FIRST);
    }

    @ParameterizedTest
    @CsvSource({
        "-1, 0, 365, 12",
        "169, 0, 365, 12",
        "24, 721, 365, 12",
        "24, 0, 0, 12",
        "24, 0, 731, 12",
        "24, 0, 365, 61"
    })
    void policiesHaveBounds(int late, int notice, int ahead, int recurs) {
        assertThatThrownBy(() -> new Policies(late, notice, ahead, recurs))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void keepsHowClientsReachItAndTakesNoNonsense() {
        var contact = new PracticeContact(" +1 504 555 0131 ", "desk@example.org", "911");

        practice.changeContact(contact, version()).orThrow();

        assertThat(practice.contact()).isEqualTo(new PracticeContact("+1 504 555 0131", "desk@example.org", "911"));
        assertThat(practice.changeContact(new PracticeContact("call us", null, null), version()))
                .isEqualTo(Outcome.refused("practice.phoneNotValid"));
        assertThat(practice.changeContact(new PracticeContact(null, "desk", null), version()))
                .isEqualTo(Outcome.refused("practice.emailNotValid"));
    }

    private long version() {
        return practice.settings().orElseThrow().version();
    }
}
