package org.knotwise.outbox.internal;

import java.util.regex.Pattern;

/** What nobody may read in a notice over somebody's shoulder. */
public final class Discreet {

    private static final Pattern CLINICAL = Pattern.compile(
            "(?i)\\b(pain\\w*|ache|knots?|trigger|muscles?|massage|therap\\w*|treat\\w*|sessions?|plans?|diagnos\\w*|"
                    + "symptom\\w*|clinic\\w*|health|patient\\w*|injur\\w*|red flag|tender\\w*|exercis\\w*|stretch\\w*|body|"
                    + "neck|back pain|shoulder|intake|medic\\w*|doctor|soreness|episode|release\\w*)\\b");

    private Discreet() {}

    /** Whether the text says nothing of what is treated. */
    public static boolean isDiscreet(String text) {
        return !CLINICAL.matcher(text).find();
    }
}
