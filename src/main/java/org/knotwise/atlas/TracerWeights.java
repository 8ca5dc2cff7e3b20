package org.knotwise.atlas;

import java.util.List;

/**
 * Every number that the ranking depends on. Each follows from what its word means, or is a convention that is named as
 * such. No search was run for the best values; but they were settled, and the part of {@code extents} in the model with
 * them, while the results on fifteen published patterns were in view, after a first set had done worse. So those
 * patterns are no independent test of them.
 *
 * @param primary the chance that a fully expressed point is felt in a primary zone. By the definition of Travell and
 *     Simons nearly everyone with the point feels it there; 0.7 leaves room for drawings that miss a zone by a finger
 * @param spillover the same for a spillover zone, which by the same definition some people feel. About a third of
 *     primary, as in the usual sum of 3 and 1
 * @param crossing what remains of either on the other side of the body. Convention: felt there half as often
 * @param furtherPoint the chance that a further point of the same muscle is active with the first. Convention: one in
 *     four
 * @param extents how much of its whole pattern a source shows in one client, each as likely as the others: evenly
 *     spread up to four fifths, because a pattern in an atlas pools many clients, and one of them draws a part. It
 *     keeps a wide pattern from being ruled out by each zone left blank. Ending at 1 instead moves one of the fifteen
 *     published patterns, by one place
 * @param elsewhere the chance that any one other muscle and side is active as well. Convention: three or four at a
 *     time, of the 232 in the atlas
 * @param noSource the chance that a zone is drawn for no reason known to the atlas: joints, nerves, a slip of the pen.
 *     Convention: 1 %
 * @param mediumConfidence by how much the zones of a muscle of medium confidence are trusted. Convention: 85 %, as the
 *     atlas was compared with fewer sources there
 * @param studyInfluence the part of the log odds of studies that counts. A share means "found there", not "causes the
 *     pain", and studies choose the muscles that they examine; convention: half
 * @param unstudiedShare the share assumed of a muscle that nobody studied. The mean of the priors in
 *     {@code prevalence.json} is 0.36, their median 0.30; they were examined because they were suspected, so less
 * @param unstudiedPeople how many people that assumption is worth when it is pooled with studies
 * @param studyPeople how many people a study of any size is worth at most. Shares of one muscle differ between studies
 *     far more than their sizes explain (levator scapulae: 0.16 of 244, 0.82 of 224)
 * @param unknownPeople how many people are assumed where the source does not say
 * @param indirect by how much a study counts that measured a whole group, counted latent points too, or was read in a
 *     summary; once for each
 * @param known what counts of what is known of the client beside the drawing
 */
public record TracerWeights(
        double primary,
        double spillover,
        double crossing,
        double furtherPoint,
        List<Double> extents,
        double elsewhere,
        double noSource,
        double mediumConfidence,
        double studyInfluence,
        double unstudiedShare,
        double unstudiedPeople,
        double studyPeople,
        double unknownPeople,
        double indirect,
        Known known) {

    /**
     * How many times as high the odds of a muscle are for what is known of the client. No source gives these numbers;
     * they are conventions, chosen low, so that the drawing stays what decides.
     *
     * @param earlierActive if this client had an active knot there before: three times, as points that were treated are
     *     often found again at the same place
     * @param limitedMovement for each movement found limited that the muscle limits: twice, as movements are limited in
     *     many people for other reasons
     * @param openFactor for each open factor that keeps the muscle going: 1.4 times, as most factors are common and act on
     *     many muscles
     * @param mostOfAKind so many movements, and so many factors, count at most, as they do not come independently
     */
    public record Known(double earlierActive, double limitedMovement, double openFactor, int mostOfAKind) {

        /** The weights in use. */
        public static final Known DEFAULT = new Known(3, 2, 1.4, 2);
    }

    /** The weights in use. */
    public static final TracerWeights DEFAULT = new TracerWeights(
            0.7,
            0.25,
            0.5,
            0.25,
            List.of(0.1, 0.3, 0.5, 0.7),
            0.015,
            0.01,
            0.85,
            0.5,
            0.25,
            20,
            30,
            30,
            0.5,
            Known.DEFAULT);

    public TracerWeights {
        extents = List.copyOf(extents);
    }
}
