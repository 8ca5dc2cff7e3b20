package org.knotwise.scheduling;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.knotwise.identity.AccountId;
import org.knotwise.scheduling.internal.HoursExceptionEntry;
import org.knotwise.scheduling.internal.HoursExceptionRepository;
import org.knotwise.scheduling.internal.ProfileRepository;
import org.knotwise.scheduling.internal.ProfileRow;
import org.knotwise.scheduling.internal.ShiftRepository;
import org.knotwise.scheduling.internal.ShiftRow;
import org.springframework.stereotype.Component;

/** Puts the profiles of therapists together, in as many statements for all as for one. */
@Component
class Profiles {

    private final ShiftRepository shifts;
    private final ProfileRepository profiles;
    private final HoursExceptionRepository exceptions;

    Profiles(ShiftRepository shifts, ProfileRepository profiles, HoursExceptionRepository exceptions) {
        this.shifts = shifts;
        this.profiles = profiles;
        this.exceptions = exceptions;
    }

    /** The profile of each of these, with the exceptions that have not ended before the day. */
    Map<AccountId, TherapistProfile> of(Collection<AccountId> therapists, LocalDate day) {
        List<UUID> ids = therapists.stream().map(AccountId::value).toList();
        Map<AccountId, List<ShiftRow>> hours =
                shifts.findByTherapistIdIn(ids).stream().collect(Collectors.groupingBy(ShiftRow::therapist));
        Map<AccountId, List<HoursExceptionEntry>> deviations = exceptions.notEndedBefore(ids, day).stream()
                .collect(Collectors.groupingBy(HoursExceptionEntry::therapist));
        Map<AccountId, ProfileRow> rows = profiles.findByTherapistIdIn(ids).stream()
                .collect(Collectors.toMap(ProfileRow::therapist, Function.identity()));
        return therapists.stream()
                .distinct()
                .collect(Collectors.toMap(
                        Function.identity(),
                        one -> profile(
                                one,
                                hours.getOrDefault(one, List.of()),
                                deviations.getOrDefault(one, List.of()),
                                rows.get(one))));
    }

    private static TherapistProfile profile(
            AccountId therapist, List<ShiftRow> hours, List<HoursExceptionEntry> deviations, @Nullable ProfileRow row) {
        return new TherapistProfile(
                therapist,
                new WeeklyHours(hours.stream().map(ShiftRow::shift).toList()),
                deviations.stream().map(HoursExceptionEntry::row).toList(),
                row == null ? ServicesGiven.ALL : row.services(),
                row == null ? List.of() : row.held(),
                row != null && row.trained(),
                row == null ? null : row.capacity(),
                row == null ? ProfileRow.NONE : row.version());
    }
}
