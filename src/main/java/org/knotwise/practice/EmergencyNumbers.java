package org.knotwise.practice;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which number is dialled for an ambulance in a country, as long as the practice has entered none. Where 112 is answered,
 * as GSM networks do nearly everywhere, it is 112; listed is what differs (ITU-T E.161.1 recommends 112 and 911).
 */
final class EmergencyNumbers {

    private static final String ELSEWHERE = "112";

    private static final Map<String, String> BY_COUNTRY = Stream.of(
                    entries("911", "US", "CA", "MX", "AR", "CR", "DO", "EC", "HN", "PA", "PY", "SV", "UY", "PH"),
                    entries("999", "GB", "HK", "MY"),
                    entries("000", "AU"),
                    entries("111", "NZ"),
                    entries("119", "JP", "KR", "TW"),
                    entries("120", "CN"),
                    entries("995", "SG"),
                    entries("192", "BR"),
                    entries("131", "CL"),
                    entries("101", "IL"))
            .flatMap(Set::stream)
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

    private EmergencyNumbers() {}

    /** The number of a country by its two letters of ISO 3166. */
    static String of(String country) {
        return BY_COUNTRY.getOrDefault(country, ELSEWHERE);
    }

    private static Set<Map.Entry<String, String>> entries(String number, String... countries) {
        return Stream.of(countries).map(country -> Map.entry(country, number)).collect(Collectors.toSet());
    }
}
