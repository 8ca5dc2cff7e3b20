package org.knotwise.knots.internal;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.knotwise.atlas.MuscleId;
import org.knotwise.atlas.PointId;
import org.knotwise.health.AlertId;
import org.knotwise.knots.KnotCourse;
import org.knotwise.knots.KnotId;
import org.knotwise.knots.KnotPlace;
import org.knotwise.knots.KnotRow;
import org.knotwise.knots.KnotState;
import org.knotwise.knots.QuietTime;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.Side;

/** A knot, with what follows from its findings kept beside it, so that lists need not replay them. */
@Entity
public class Knot {

    @Id
    private UUID id;

    private UUID clientId;
    private int number;
    private @Nullable String muscle;
    private @Nullable String point;

    @Enumerated(EnumType.STRING)
    private Side side;

    private @Nullable String spotView;

    @Column(name = "spot_x")
    private @Nullable Double spotX;

    @Column(name = "spot_y")
    private @Nullable Double spotY;

    @Enumerated(EnumType.STRING)
    private KnotState state;

    private boolean recurring;
    private int tenderness;
    private LocalDate foundOn;
    private Instant createdAt;
    private boolean withdrawn;
    private @Nullable UUID returnAlert;
    private @Nullable LocalDate returnToldOn;
    private @Nullable LocalDate returnedOn;
    private @Nullable LocalDate quietSince;

    @Version
    private long version;

    @ElementCollection
    @CollectionTable(name = "knot_episode", joinColumns = @JoinColumn(name = "knot_id"))
    @OrderColumn(name = "position")
    private List<EpisodeRow> episodes = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Knot() {} // for JPA

    private Knot(ClientId client, int number, KnotPlace place, int tenderness, LocalDate foundOn, Instant createdAt) {
        this.id = UUID.randomUUID();
        this.clientId = client.value();
        this.number = number;
        this.side = place.side();
        switch (place) {
            case KnotPlace.AtPoint(PointId at, Side _) -> {
                muscle = at.muscle().value();
                point = at.name();
            }
            case KnotPlace.FreeSpot(String view, double x, double y, Side _) -> {
                spotView = view;
                spotX = x;
                spotY = y;
            }
        }
        this.state = KnotState.LATENT;
        this.tenderness = tenderness;
        this.foundOn = foundOn;
        this.createdAt = createdAt;
    }

    /** A knot found for the first time; its state follows from the finding that comes with it. */
    public static Knot found(
            ClientId client, int number, KnotPlace place, int tenderness, LocalDate foundOn, Instant createdAt) {
        return new Knot(client, number, place, tenderness, foundOn, createdAt);
    }

    /** Takes over what follows from the findings; {@code recursWithin} in months. */
    void follow(KnotCourse course, int recursWithin, KnotCourse.Fact last) {
        state = course.state();
        recurring = course.isRecurring(recursWithin);
        tenderness = last.tenderness();
        foundOn = last.on();
        withdrawn = false;
        Optional<QuietTime> quiet =
                QuietTime.before(course.episodes(), course.episodes().size() - 1);
        returnedOn = quiet.map(QuietTime::foundOn).orElse(null);
        quietSince = quiet.map(QuietTime::releasedOn).orElse(null);
        episodes.clear();
        course.episodes().forEach(episode -> episodes.add(new EpisodeRow(episode)));
    }

    /**
     * No finding counts, so that nothing is known of it.
     *
     * @param withdrawn whether all of its findings were withdrawn; else the first of them is still being charted
     */
    void leaveEmpty(boolean withdrawn) {
        this.withdrawn = withdrawn;
        state = KnotState.LATENT;
        recurring = false;
        returnedOn = null;
        quietSince = null;
        episodes.clear();
    }

    /** Something is being charted at it: it stands on the lists again, if it did not. */
    public void charted() {
        withdrawn = false;
    }

    /** Notes that an alert tells of the return that began on this day. */
    void toldReturn(LocalDate beganOn, AlertId alert) {
        returnToldOn = beganOn;
        returnAlert = alert.value();
    }

    /** Notes that the alert of the return has ended. */
    void returnIsOver() {
        returnAlert = null;
    }

    /** Whether the return that began on this day was told of, whatever became of the alert. */
    boolean wasReturnTold(LocalDate beganOn) {
        return beganOn.equals(returnToldOn);
    }

    /** The alert that tells of the return; empty if there is none. */
    Optional<AlertId> returnAlert() {
        return Optional.ofNullable(returnAlert).map(AlertId::new);
    }

    /**
     * As lists and the map show it.
     *
     * @param trend tenderness before treatment of all findings in force, oldest first
     */
    public KnotRow row(List<Integer> trend) {
        return new KnotRow(id(), number, place(), state, recurring, tenderness, trend, foundOn);
    }

    public boolean isWithdrawn() {
        return withdrawn;
    }

    public KnotId id() {
        return new KnotId(id);
    }

    public ClientId client() {
        return new ClientId(clientId);
    }

    public UUID key() {
        return id;
    }

    public int number() {
        return number;
    }

    public KnotState state() {
        return state;
    }

    public boolean recurring() {
        return recurring;
    }

    public int tenderness() {
        return tenderness;
    }

    public LocalDate foundOn() {
        return foundOn;
    }

    public KnotPlace place() {
        if (muscle != null && point != null) {
            return new KnotPlace.AtPoint(new PointId(new MuscleId(muscle), point), side);
        }
        if (spotView != null && spotX != null && spotY != null) {
            return new KnotPlace.FreeSpot(spotView, spotX, spotY, side);
        }
        throw new IllegalStateException("A knot is somewhere; this one is not: " + id);
    }
}
