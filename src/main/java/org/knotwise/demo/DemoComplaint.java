package org.knotwise.demo;

import java.util.List;
import org.knotwise.atlas.MuscleId;
import org.knotwise.atlas.PointId;
import org.knotwise.plans.GoalDraft.Measure;

/** Why somebody comes, and where the knots behind it are found, in the order in which they hurt. */
enum DemoComplaint {
    DESK_NECK(
            "Desk neck and headache",
            Measure.HEADACHE_DAYS,
            "Days with headache in a week",
            at("trapezius.upper", "TrP1"),
            at("levator.scapulae", "TrP-lower"),
            at("infraspinatus", "TrP1-2")),
    STIFF_NECK(
            "Stiff neck",
            Measure.GOOD_NIGHTS,
            "Nights slept well in a week",
            at("levator.scapulae", "TrP-lower"),
            at("trapezius.upper", "TrP1")),
    DESK_SHOULDER(
            "Desk shoulder",
            Measure.FUNCTION,
            "Reaching the top shelf",
            at("infraspinatus", "TrP1-2"),
            at("trapezius.upper", "TrP1"),
            at("subscapularis", "TrP1")),
    LOW_BACK(
            "Low back and hip",
            Measure.FUNCTION,
            "Standing for an hour",
            at("ql.superficial", "TrP-lower"),
            at("gluteus.medius", "TrP1")),
    BUTTOCK(
            "Buttock and leg",
            Measure.FUNCTION,
            "Sitting through a film",
            at("gluteus.medius", "TrP1"),
            at("ql.superficial", "TrP-lower")),
    CALF("Runner’s calf", Measure.FUNCTION, "Running 5 km", at("soleus", "TrP1"));

    private final String title;
    private final Measure measure;
    private final String subject;

    @SuppressWarnings("ImmutableEnumChecker") // a list that cannot be changed
    private final List<PointId> points;

    DemoComplaint(String title, Measure measure, String subject, PointId... points) {
        this.title = title;
        this.measure = measure;
        this.subject = subject;
        this.points = List.of(points);
    }

    String title() {
        return title;
    }

    Measure measure() {
        return measure;
    }

    String subject() {
        return subject;
    }

    List<PointId> points() {
        return points;
    }

    private static PointId at(String muscle, String point) {
        return new PointId(new MuscleId(muscle), point);
    }
}
