package org.knotwise.clients;

import org.jspecify.annotations.Nullable;

/**
 * How a client is reached, and by which channels he or she agreed to be.
 *
 * @param phone the number to ring or text first
 * @param consentEmail whether the client agreed to messages about care by e-mail
 * @param consentText whether the client agreed to messages about care by text
 */
public record Contact(
        @Nullable EmailAddress email,
        @Nullable PhoneNumber phone,
        @Nullable PhoneNumber secondPhone,
        Address address,
        boolean consentEmail,
        boolean consentText) {

    public static final Contact NONE = new Contact(null, null, null, Address.NONE, false, false);

    public static Contact of(@Nullable EmailAddress email, @Nullable PhoneNumber phone) {
        return new Contact(email, phone, null, Address.NONE, false, false);
    }
}
