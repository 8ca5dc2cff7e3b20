package org.knotwise.identity;

/** What is still booked with a therapist; answered by the module that keeps the calendar. */
public interface TherapistBookings {

    /**
     * How many booked appointments are still to come. Nobody books another one with this therapist until the transaction of
     * the caller, which must be in one, has ended.
     */
    int holdAndCount(AccountId therapist);
}
