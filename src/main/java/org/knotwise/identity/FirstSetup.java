package org.knotwise.identity;

import org.knotwise.practice.Practice;
import org.knotwise.practice.PracticeDetails;
import org.knotwise.shared.Outcome;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** The first set-up of a fresh installation: the practice and the first admin, both or neither. */
@Service
@Transactional(readOnly = true)
public class FirstSetup {

    private final Accounts accounts;
    private final Practice practice;
    private final SetupCode code;

    FirstSetup(Accounts accounts, Practice practice, SetupCode code) {
        this.accounts = accounts;
        this.practice = practice;
        this.code = code;
    }

    @OpenToAll(why = "Says only whether the practice was set up")
    public boolean isDone() {
        return !accounts.isEmpty();
    }

    /** Refused without the code from the console, so that a wrong one is told before the rest is asked for. */
    @OpenToAll(why = "Says of a code only whether it is the one on the console")
    public Outcome<InvitationCode> check(InvitationCode typed) {
        return code.is(typed) ? Outcome.done(typed) : Outcome.refused("setup.wrongCode");
    }

    /**
     * Sets the practice up; refused without the code from the console, and once it was done.
     *
     * @param treats whether the first admin is a therapist too
     */
    @Transactional
    @OpenToAll(why = "Whoever knows the code from the console may")
    public Outcome<PracticeDetails> finish(
            InvitationCode typed,
            PracticeDetails details,
            String name,
            String signInName,
            String password,
            boolean treats) {
        if (!code.is(typed)) {
            return Outcome.refused("setup.wrongCode");
        }
        Outcome<PracticeDetails> named = practice.setUp(details);
        if (named instanceof Outcome.Refused<PracticeDetails>) {
            return named;
        }
        return switch (accounts.createFirstAdmin(name, signInName, password, treats)) {
            case Outcome.Done<AccountId> _ -> named;
            case Outcome.Refused<AccountId>(var why) -> {
                TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
                yield Outcome.refused(why);
            }
        };
    }
}
