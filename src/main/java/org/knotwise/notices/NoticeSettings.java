package org.knotwise.notices;

import org.knotwise.identity.Needs;
import org.knotwise.identity.Right;
import org.knotwise.outbox.NoticeRules;
import org.knotwise.outbox.NoticeRulesStore;
import org.knotwise.shared.Outcome;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** When the practice tells people something by itself. */
@Service
public class NoticeSettings {

    private final NoticeRulesStore rules;

    NoticeSettings(NoticeRulesStore rules) {
        this.rules = rules;
    }

    /** The rules that hold now. */
    @Transactional(readOnly = true)
    @Needs(Right.SETTINGS_READ)
    public NoticeRules rules() {
        return rules.read();
    }

    /** Changes the rules; refused if somebody else did meanwhile. */
    @Transactional
    @Needs(Right.SETTINGS_WRITE)
    public Outcome<NoticeRules> change(NoticeRules changed) {
        return rules.write(changed) ? Outcome.done(changed) : Outcome.refused("notices.rulesChanged");
    }
}
