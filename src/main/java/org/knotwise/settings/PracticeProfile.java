package org.knotwise.settings;

import org.knotwise.identity.Needs;
import org.knotwise.identity.Right;
import org.knotwise.practice.Policies;
import org.knotwise.practice.Practice;
import org.knotwise.practice.PracticeContact;
import org.knotwise.practice.PracticeSettings;
import org.knotwise.shared.NoSuchRecord;
import org.knotwise.shared.Outcome;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the practice says of itself, for those who keep it; each change throws if somebody else was faster. */
@Service
@Transactional(readOnly = true)
public class PracticeProfile {

    private final Practice practice;

    PracticeProfile(Practice practice) {
        this.practice = practice;
    }

    /** All of it, with the version that a change hands back. */
    @Needs(Right.SETTINGS_READ)
    public PracticeSettings settings() {
        return practice.settings().orElseThrow(NoSuchRecord::new);
    }

    /** Refused if the name is empty or longer than 200 characters. */
    @Transactional
    @Needs(Right.SETTINGS_WRITE)
    public Outcome<PracticeSettings> rename(String name, long version) {
        return practice.rename(name, version);
    }

    /** Refused for what is no telephone number or no e-mail address. */
    @Transactional
    @Needs(Right.SETTINGS_WRITE)
    public Outcome<PracticeSettings> changeContact(PracticeContact contact, long version) {
        return practice.changeContact(contact, version);
    }

    /** Refused if they contradict each other. */
    @Transactional
    @Needs(Right.SETTINGS_WRITE)
    public Outcome<PracticeSettings> changePolicies(Policies policies, long version) {
        return practice.changePolicies(policies, version);
    }
}
