package org.knotwise.scheduling;

import java.util.List;
import org.knotwise.identity.Needs;
import org.knotwise.identity.Right;
import org.knotwise.shared.Refusal;
import org.springframework.transaction.annotation.Transactional;

/** Whether the settings are complete, and agree with each other. */
@org.springframework.stereotype.Service // the simple name is this module's own word
@Transactional(readOnly = true)
public class SettingsState {

    /** What a booking cannot be made without, in the order in which it is best set up. */
    public enum Missing {
        /** A room in use; with it a location. */
        ROOM,
        /** A service in use. */
        SERVICE,
        /** An enabled therapist. */
        THERAPIST,
        /** A therapist with weekly hours. */
        HOURS
    }

    private final SettingsReader settings;

    SettingsState(SettingsReader settings) {
        this.settings = settings;
    }

    /** What is still missing before the first appointment can be booked; empty when nothing is. */
    @Needs(Right.SETTINGS_READ)
    public List<Missing> missing() {
        SettingsPicture now = settings.now();
        return List.of(Missing.values()).stream()
                .filter(one -> isMissing(one, now))
                .toList();
    }

    /** All settings that contradict each other, such as a service whose only qualified therapist's qualification expired. */
    @Needs(Right.SETTINGS_READ)
    public List<Refusal> contradictions() {
        return SettingsRules.standing(settings.now());
    }

    private static boolean isMissing(Missing one, SettingsPicture now) {
        return switch (one) {
            case ROOM -> now.roomsInUse().isEmpty();
            case SERVICE -> now.servicesInUse().isEmpty();
            case THERAPIST -> now.therapists().isEmpty();
            case HOURS ->
                now.therapists().stream()
                        .allMatch(member -> member.profile().hours().shifts().isEmpty());
        };
    }
}
