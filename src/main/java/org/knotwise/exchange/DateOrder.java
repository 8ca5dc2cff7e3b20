package org.knotwise.exchange;

/** In which order a file writes its dates. A date that begins with four digits is read as ISO in every file. */
public enum DateOrder {
    /** Year, month, day: every date of the file. */
    ISO("import.dates.iso"),
    /** Day, month, year, as in most of the world. */
    DAY_FIRST("import.dates.dayFirst"),
    /** Month, day, year, as in the United States. */
    MONTH_FIRST("import.dates.monthFirst");

    private final String key;

    DateOrder(String key) {
        this.key = key;
    }

    /** Its name in the bundle. */
    public String key() {
        return key;
    }
}
