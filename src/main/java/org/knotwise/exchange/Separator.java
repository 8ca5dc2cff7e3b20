package org.knotwise.exchange;

/** What stands between two cells of a row. */
public enum Separator {
    COMMA(',', "import.separator.comma"),
    SEMICOLON(';', "import.separator.semicolon"),
    TAB('\t', "import.separator.tab");

    private final char character;
    private final String key;

    Separator(char character, String key) {
        this.character = character;
        this.key = key;
    }

    public char character() {
        return character;
    }

    /** Its name in the bundle. */
    public String key() {
        return key;
    }
}
