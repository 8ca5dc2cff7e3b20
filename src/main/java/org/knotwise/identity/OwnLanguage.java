package org.knotwise.identity;

import org.jspecify.annotations.Nullable;
import org.knotwise.identity.internal.Account;
import org.knotwise.identity.internal.AccountRepository;
import org.knotwise.identity.internal.SignedInAnew;
import org.knotwise.shared.Language;
import org.knotwise.shared.NoSuchRecord;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The language that somebody chose for the own account. */
@Service
@Transactional
public class OwnLanguage {

    private final AccountRepository accounts;
    private final Access access;

    OwnLanguage(AccountRepository accounts, Access access) {
        this.accounts = accounts;
        this.access = access;
    }

    /**
     * Keeps the choice with the account of the one who is signed in, from the next page on.
     *
     * @param language null leaves it to the browser
     */
    @OpenToAll(why = "Changes nothing but the language of one's own account")
    public void choose(@Nullable Language language) {
        SignedIn me = access.signedIn();
        Account account = accounts.findById(me.account().value()).orElseThrow(NoSuchRecord::new);
        account.read(language);
        accounts.save(account);
        SignedInAnew.goOn(me.reading(language));
    }
}
