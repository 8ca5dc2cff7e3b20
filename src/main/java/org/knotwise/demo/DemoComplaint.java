package org.knotwise.demo;

import java.util.List;
import org.knotwise.atlas.FactorId;
import org.knotwise.atlas.MuscleId;
import org.knotwise.atlas.PointId;
import org.knotwise.plans.Measure;

/**
 * Why somebody comes, and where the knots behind it are found.
 *
 * @param title of the plan, without the side
 * @param measure of the second goal; the first is always worst pain
 * @param subject of the second goal
 * @param points in the order in which they hurt
 * @param factors what keeps them going, the one that was there first before the other
 */
record DemoComplaint(String title, Measure measure, String subject, List<PointId> points, List<FactorId> factors) {

    static final DemoComplaint DESK_NECK = new DemoComplaint(
            "Desk neck and headache",
            Measure.HEADACHE_DAYS,
            "Days with headache in a week",
            List.of(at("trapezius.upper", "TrP1"), at("levator.scapulae", "TrP-lower"), at("infraspinatus", "TrP1-2")),
            factors("desk-posture", "phone-use"));
    static final DemoComplaint STIFF_NECK = new DemoComplaint(
            "Stiff neck",
            Measure.WORST_PAIN,
            "Pain on turning the head",
            List.of(at("levator.scapulae", "TrP-lower"), at("trapezius.upper", "TrP1")),
            factors("sleeping-position", "emotional-stress"));
    static final DemoComplaint DESK_SHOULDER = new DemoComplaint(
            "Desk shoulder",
            Measure.WORST_PAIN,
            "Pain when reaching the top shelf",
            List.of(at("infraspinatus", "TrP1-2"), at("trapezius.upper", "TrP1"), at("subscapularis", "TrP1")),
            factors("repetitive-movement", "carrying-bag"));
    static final DemoComplaint LOW_BACK = new DemoComplaint(
            "Low back and hip",
            Measure.WORST_PAIN,
            "Pain after an hour of standing",
            List.of(at("ql.superficial", "TrP-lower"), at("gluteus.medius", "TrP1")),
            factors("prolonged-sitting", "heavy-lifting"));
    static final DemoComplaint BUTTOCK = new DemoComplaint(
            "Buttock and leg",
            Measure.WORST_PAIN,
            "Pain after an hour of sitting",
            List.of(at("gluteus.medius", "TrP1"), at("ql.superficial", "TrP-lower")),
            factors("crossed-legs-wallet", "prolonged-sitting"));
    static final DemoComplaint CALF = new DemoComplaint(
            "Runner’s calf",
            Measure.WORST_PAIN,
            "Pain after running 5 km",
            List.of(at("soleus", "TrP1")),
            factors("running-climbing", "poor-footwear"));

    static final List<DemoComplaint> ALL = List.of(DESK_NECK, STIFF_NECK, DESK_SHOULDER, LOW_BACK, BUTTOCK, CALF);

    DemoComplaint {
        points = List.copyOf(points);
        factors = List.copyOf(factors);
    }

    private static List<FactorId> factors(String first, String second) {
        return List.of(new FactorId(first), new FactorId(second));
    }

    private static PointId at(String muscle, String point) {
        return new PointId(new MuscleId(muscle), point);
    }
}
