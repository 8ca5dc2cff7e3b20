package org.knotwise.shared;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A language in which everything can be read. */
public enum Language {
    ENGLISH("en"),
    SPANISH("es");

    private static final Set<String> SPEAK_SPANISH = Set.of(
            "AR", "BO", "CL", "CO", "CR", "CU", "DO", "EC", "ES", "GQ", "GT", "HN", "MX", "NI", "PA", "PE", "PR", "PY",
            "SV", "UY", "VE");

    private final String code;

    Language(String code) {
        this.code = code;
    }

    /** Two letters by ISO 639, as it is stored. */
    public String code() {
        return code;
    }

    /** The language without a country: which day a week begins with, and such, is the practice's matter. */
    public Locale locale() {
        return Locale.of(code);
    }

    /** The language of that code; empty for null and for any other language. */
    public static Optional<Language> of(@Nullable String code) {
        for (Language language : values()) {
            if (language.code.equals(code)) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }

    /** The one of that locale, whichever its country; English for every other one. */
    public static Language of(Locale locale) {
        return of(locale.getLanguage()).orElse(ENGLISH);
    }

    /** What most people of a country read, as far as it is one of these; English for the others. */
    public static Language ofCountry(String country) {
        return SPEAK_SPANISH.contains(country) ? SPANISH : ENGLISH;
    }
}
