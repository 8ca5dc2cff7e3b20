package org.knotwise.waitlist.internal;

import org.knotwise.waitlist.WaitlistOffer;

/** An offer with the therapist's name. */
public record OfferListing(Offer offer, String therapist) {

    public WaitlistOffer row() {
        return new WaitlistOffer(offer.id(), offer.entry(), offer.client(), offer.time(), therapist, offer.answerBy());
    }
}
