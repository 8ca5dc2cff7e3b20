package org.knotwise.scheduling;

import java.util.List;
import java.util.UUID;
import org.knotwise.shared.Refusal;

/** Two settings that must not contradict each other. */
interface SettingsRule {

    /**
     * A contradiction that is there.
     *
     * @param about what stays the same of it when other settings change: the service, the shift, the room
     * @param refusal names both sides
     */
    record Contradiction(UUID about, Refusal refusal) {}

    /** All that contradict each other by this rule. */
    List<Contradiction> broken(SettingsPicture picture);
}
