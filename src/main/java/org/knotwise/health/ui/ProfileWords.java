package org.knotwise.health.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.knotwise.atlas.Atlas;
import org.knotwise.atlas.Condition;
import org.knotwise.health.BodyPlace;
import org.knotwise.health.Clearance;
import org.knotwise.health.ProfileEntryDetails;
import org.knotwise.shared.ui.Formats;
import org.knotwise.shared.ui.Words;

/** Entries of the health profile in words. */
final class ProfileWords {

    private ProfileWords() {}

    /** What it means for treatment; empty for an entry that means nothing in general. */
    static Optional<String> rule(Condition condition) {
        Condition.General general = condition.general();
        return general == null
                ? Optional.empty()
                : Optional.of(
                        Words.of("profile.rule", Words.of("contraindicationLevel", general.level()), general.says()));
    }

    /** Where it is and since when, in a line; empty if neither is known. */
    static Optional<String> whereAndSince(ProfileEntryDetails entry, Atlas atlas) {
        List<String> known = new ArrayList<>();
        BodyPlace place = entry.draft().place();
        if (place != null) {
            known.add(PlaceWords.of(place, atlas));
        }
        if (entry.draft().since() != null) {
            known.add(Words.of("profile.sinceDay", Formats.date(entry.draft().since())));
        }
        if (entry.counts() && entry.lapsesOn() != null) {
            known.add(Words.of(
                    "profile.countsUntil", Formats.date(entry.lapsesOn().minusDays(1))));
        }
        return known.isEmpty() ? Optional.empty() : Optional.of(String.join(". ", known) + ".");
    }

    static Optional<String> clearance(ProfileEntryDetails entry) {
        Clearance clearance = entry.draft().clearance();
        return clearance == null
                ? Optional.empty()
                : Optional.of(Words.of("profile.cleared", clearance.by(), Formats.date(clearance.on())));
    }

    /** Why it does not count any more. */
    static String past(ProfileEntryDetails entry) {
        return entry.endedOn() == null
                ? Words.of("profile.lapsed", entry.lapsesOn() == null ? "" : Formats.date(entry.lapsesOn()))
                : Words.of("profile.endedBy", String.valueOf(entry.endedBy()), Formats.date(entry.endedOn()));
    }
}
