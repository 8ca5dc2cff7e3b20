package org.knotwise.scheduling;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.knotwise.scheduling.SettingsPicture.Member;
import org.knotwise.scheduling.SettingsRule.Contradiction;
import org.knotwise.scheduling.WeeklyHours.Shift;
import org.knotwise.shared.Refusal;

/** What must hold between the settings. Where nothing is yet, nothing is contradicted: a fresh practice can be built in any order. */
final class SettingsRules {

    /** A service that needs equipment finds all of it in one room in use. */
    static final SettingsRule A_ROOM_HOLDS_WHAT_A_SERVICE_NEEDS = picture -> picture.servicesInUse().stream()
            .filter(service -> !service.equipment().isEmpty())
            .filter(service -> picture.roomsInUse().stream()
                    .noneMatch(room -> room.equipment().containsAll(service.equipment())))
            .map(service -> contradiction(
                    service, "settings.noRoomHolds", service.name(), names(service.equipment(), picture.equipment())))
            .toList();

    /** A service that needs qualifications has a therapist who holds all of them today; as long as there is a therapist. */
    static final SettingsRule SOMEBODY_IS_QUALIFIED_FOR_A_SERVICE = picture -> picture.servicesInUse().stream()
            .filter(service -> !service.qualifications().isEmpty())
            .filter(service -> !picture.therapists().isEmpty()
                    && picture.therapists().stream()
                            .noneMatch(one -> one.profile().holds(service.qualifications(), picture.today())))
            .map(service -> contradiction(
                    service,
                    "settings.nobodyHolds",
                    service.name(),
                    names(service.qualifications(), picture.qualifications())))
            .toList();

    /** A service is no longer than the longest shift of all; as long as there is a shift. */
    static final SettingsRule A_SERVICE_FITS_INTO_A_SHIFT = picture -> longestShift(picture).stream()
            .flatMap(longest -> picture.servicesInUse().stream()
                    .filter(service ->
                            service.length().compareTo(longest.shift().length()) > 0)
                    .map(service -> contradiction(
                            service,
                            "settings.longerThanAnyShift",
                            service.name(),
                            service.length().toMinutes(),
                            longest.member().name(),
                            longest.shift().length().toMinutes())))
            .toList();

    /** A room in use stands at a location in use. */
    static final SettingsRule A_ROOM_STANDS_AT_A_LOCATION_IN_USE = picture -> retired(picture)
            .flatMap(location -> picture.roomsInUse().stream()
                    .filter(room -> room.location().equals(location.id()))
                    .map(room -> new Contradiction(
                            room.id().value(), Refusal.of("settings.roomAtRetired", room.name(), location.name()))))
            .toList();

    /** Nobody works at a location that is retired. */
    static final SettingsRule A_SHIFT_IS_AT_A_LOCATION_IN_USE = picture -> retired(picture)
            .flatMap(location -> picture.therapists().stream()
                    .filter(one -> one.profile().hours().shifts().stream()
                            .anyMatch(shift -> location.id().equals(shift.location())))
                    .map(one -> new Contradiction(
                            one.profile().therapist().value(),
                            Refusal.of("settings.shiftAtRetired", one.name(), location.name()))))
            .toList();

    static final List<SettingsRule> ALL = List.of(
            A_ROOM_HOLDS_WHAT_A_SERVICE_NEEDS,
            SOMEBODY_IS_QUALIFIED_FOR_A_SERVICE,
            A_SERVICE_FITS_INTO_A_SHIFT,
            A_ROOM_STANDS_AT_A_LOCATION_IN_USE,
            A_SHIFT_IS_AT_A_LOCATION_IN_USE);

    private record Longest(Member member, Shift shift) {}

    private SettingsRules() {}

    /** The first contradiction that a change would bring in; what was contradicted before it does not stand in its way. */
    static Optional<Refusal> broughtIn(SettingsPicture before, SettingsPicture after) {
        return ALL.stream()
                .flatMap(rule -> {
                    Set<UUID> known = rule.broken(before).stream()
                            .map(Contradiction::about)
                            .collect(Collectors.toSet());
                    return rule.broken(after).stream().filter(one -> !known.contains(one.about()));
                })
                .map(Contradiction::refusal)
                .findFirst();
    }

    /** All that contradict each other now: time passes, and qualifications expire without anybody changing a setting. */
    static List<Refusal> standing(SettingsPicture picture) {
        return ALL.stream()
                .flatMap(rule -> rule.broken(picture).stream())
                .map(Contradiction::refusal)
                .toList();
    }

    private static Contradiction contradiction(Service service, String key, Object... arguments) {
        return new Contradiction(service.id().value(), Refusal.of(key, arguments));
    }

    private static Optional<Longest> longestShift(SettingsPicture picture) {
        return picture.therapists().stream()
                .flatMap(one -> one.profile().hours().shifts().stream().map(shift -> new Longest(one, shift)))
                .max(Comparator.comparing(longest -> longest.shift().length()));
    }

    private static Stream<Location> retired(SettingsPicture picture) {
        return picture.locations().stream().filter(location -> !location.inUse());
    }

    private static <I> String names(Set<I> ids, Map<I, String> names) {
        return ids.stream()
                .flatMap(id -> Stream.ofNullable(names.get(id)))
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
