package org.knotwise.homecare;

import org.knotwise.shared.Score;

/**
 * What a client feels during an exercise.
 *
 * @param sharp whether there is any sharp pain
 * @param tingling whether anything tingles or is numb
 */
public record Discomfort(Score felt, boolean sharp, boolean tingling) {

    /** Above this, of 10, an exercise ends for today; so it does at any sharp pain, tingling or numbness. */
    public static final int LIMIT = 5;

    public boolean endsIt() {
        return felt.value() > LIMIT || sharp || tingling;
    }
}
