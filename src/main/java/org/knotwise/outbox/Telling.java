package org.knotwise.outbox;

/**
 * What is told, and what to note once it was: in the transaction that ends the notice, so that both hold or neither.
 *
 * @param told may run for a message that went out twice, and must bear that
 * @param call whether somebody has to call if it reaches nobody: an appointment that is elsewhere than its client thinks
 */
public record Telling(Message message, Runnable told, boolean call) {

    /** Something of which nothing has to be noted. */
    public static Telling of(Message message) {
        return new Telling(message, () -> {}, false);
    }
}
