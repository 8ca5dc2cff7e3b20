package org.knotwise.clients;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether two records look like one person: the same birth date and full names that are at least
 * {@value #ENOUGH} alike in either order, or the same telephone number, or the same e-mail address. It is a reason to
 * look, never a proof: twins and families who share a telephone are found as well.
 *
 * @param reasons why, in the order of {@link Reason}; empty for two different people
 * @param nameSimilarity Jaro-Winkler of the folded full names, 0 to 1, the better of both orders; 0 when it is less
 *     than {@value #ENOUGH} or the birth dates differ
 */
public record Likeness(Set<Reason> reasons, double nameSimilarity) {

    /** From here on two names count as alike. */
    public static final double ENOUGH = 0.90;

    private static final Likeness UNLIKE = new Likeness(Set.of(), 0);

    /** Why two records look like one person. */
    public enum Reason {
        NAME_AND_BIRTH_DATE,
        PHONE,
        EMAIL
    }

    /**
     * A record as far as likeness looks at it.
     *
     * @param id what the caller knows the record by; equal ids are one record
     * @param name both legal names, folded
     * @param phones normalised numbers; one that could not be normalised is like no other
     * @param email in its normalised form
     */
    public record Person<K>(
            K id,
            FoldedName name,
            LocalDate birthDate,
            Set<String> phones,
            @Nullable String email) {

        public Person {
            phones = Collections.unmodifiableSet(new LinkedHashSet<>(phones));
        }

        /** Folds the names as they stand on the record. */
        public static <K> Person<K> of(
                K id,
                String firstName,
                String lastName,
                LocalDate birthDate,
                Collection<String> phones,
                @Nullable String email) {
            return new Person<>(id, FoldedName.of(firstName, lastName), birthDate, new LinkedHashSet<>(phones), email);
        }

        /** The person that a draft describes. */
        public static <K> Person<K> of(K id, ClientDraft draft) {
            Set<String> phones = new LinkedHashSet<>();
            addNormalised(phones, draft.contact().phone());
            addNormalised(phones, draft.contact().secondPhone());
            EmailAddress email = draft.contact().email();
            return of(
                    id,
                    draft.names().legalFirst(),
                    draft.names().legalLast(),
                    draft.birthDate(),
                    phones,
                    email == null ? null : email.normalised());
        }

        private static void addNormalised(Set<String> phones, @Nullable PhoneNumber phone) {
            String normalised = phone == null ? null : phone.normalised();
            if (normalised != null) {
                phones.add(normalised);
            }
        }
    }

    public Likeness {
        reasons = reasons.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(reasons));
    }

    /** Compares two records; it does not matter which is named first. */
    public static Likeness between(Person<?> one, Person<?> other) {
        double similarity =
                one.birthDate().equals(other.birthDate()) ? one.name().similarity(other.name()) : 0;
        boolean samePhone = !Collections.disjoint(one.phones(), other.phones());
        boolean sameEmail = one.email() != null && one.email().equals(other.email());
        if (similarity < ENOUGH && !samePhone && !sameEmail) {
            return UNLIKE;
        }
        Set<Reason> reasons = EnumSet.noneOf(Reason.class);
        if (similarity >= ENOUGH) {
            reasons.add(Reason.NAME_AND_BIRTH_DATE);
        }
        if (samePhone) {
            reasons.add(Reason.PHONE);
        }
        if (sameEmail) {
            reasons.add(Reason.EMAIL);
        }
        return new Likeness(reasons, similarity);
    }

    /** Whether there is a reason to show one beside the other. */
    public boolean looksLikeOnePerson() {
        return !reasons.isEmpty();
    }
}
