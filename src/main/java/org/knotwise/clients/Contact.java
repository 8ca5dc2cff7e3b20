package org.knotwise.clients;

import org.jspecify.annotations.Nullable;
import org.knotwise.shared.Language;

/**
 * How a client is reached, and by which channels he or she agreed to be.
 *
 * @param phone the number to ring or text first
 * @param consentEmail whether the client agreed to messages about care by e-mail
 * @param consentText whether the client agreed to messages about care by text
 * @param language in which the client is written to; null for the language of the practice
 */
public record Contact(
        @Nullable EmailAddress email,
        @Nullable PhoneNumber phone,
        @Nullable PhoneNumber secondPhone,
        Address address,
        boolean consentEmail,
        boolean consentText,
        @Nullable Language language) {

    public static final Contact NONE = new Contact(null, null, null, Address.NONE, false, false);

    /** Somebody who is written to in the language of the practice. */
    public Contact(
            @Nullable EmailAddress email,
            @Nullable PhoneNumber phone,
            @Nullable PhoneNumber secondPhone,
            Address address,
            boolean consentEmail,
            boolean consentText) {
        this(email, phone, secondPhone, address, consentEmail, consentText, null);
    }

    public static Contact of(@Nullable EmailAddress email, @Nullable PhoneNumber phone) {
        return new Contact(email, phone, null, Address.NONE, false, false);
    }
}
