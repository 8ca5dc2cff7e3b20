package org.knotwise.pain.ui;

import java.util.Optional;
import org.knotwise.atlas.Atlas;
import org.knotwise.atlas.Zone;
import org.knotwise.atlas.ZoneId;
import org.knotwise.atlas.ZoneSide;
import org.knotwise.bodymap.Ink;
import org.knotwise.bodymap.PainArea;
import org.knotwise.pain.PainMark;
import org.knotwise.pain.PainQuality;
import org.knotwise.shared.Side;
import org.knotwise.shared.ui.Words;
import org.springframework.modulith.NamedInterface;

/** What the parts of a pain drawing are called, to the staff or to the client, and what they look like. */
@NamedInterface("parts")
public final class PainWords {

    private final Atlas atlas;
    private final boolean toClient;

    private PainWords(Atlas atlas, boolean toClient) {
        this.atlas = atlas;
        this.toClient = toClient;
    }

    /** Temple, right. */
    public static PainWords toStaff(Atlas atlas) {
        return new PainWords(atlas, false);
    }

    /** Temple, your right. */
    public static PainWords toClient(Atlas atlas) {
        return new PainWords(atlas, true);
    }

    boolean speakToClient() {
        return toClient;
    }

    /** The zone with its side; one on the middle line without. */
    public String of(ZoneSide place) {
        String zone = name(place.zone());
        return place.side() == Side.MIDLINE ? zone : Words.of("pain.zoneAndSide", zone, side(place.side()));
    }

    /** Right, or your right. */
    String side(Side side) {
        return Words.of(toClient ? "pain.own.side" : "side", side);
    }

    /** Temple, right: throbbing, 6 of 10. */
    public String of(PainMark mark) {
        return Words.of(
                "pain.mark",
                of(mark.place()),
                Words.of("painQuality", mark.quality()),
                mark.intensity().value());
    }

    private String name(ZoneId id) {
        Optional<Zone> zone = atlas.zone(id);
        return zone.map(Zone::name).orElse(id.value());
    }

    /** The pattern of a quality. */
    public static Ink ink(PainQuality quality) {
        return switch (quality) {
            case ACHING -> Ink.SOLID;
            case DULL -> Ink.PALE;
            case SHARP -> Ink.HATCH;
            case BURNING -> Ink.CROSS;
            case THROBBING -> Ink.RINGS;
            case TIGHT -> Ink.BARS;
            case TINGLING -> Ink.DOTS;
            case NUMB -> Ink.SPARSE;
        };
    }

    /** The quality of a pattern. */
    static PainQuality quality(Ink ink) {
        return switch (ink) {
            case SOLID -> PainQuality.ACHING;
            case PALE -> PainQuality.DULL;
            case HATCH -> PainQuality.SHARP;
            case CROSS -> PainQuality.BURNING;
            case RINGS -> PainQuality.THROBBING;
            case BARS -> PainQuality.TIGHT;
            case DOTS -> PainQuality.TINGLING;
            case SPARSE -> PainQuality.NUMB;
        };
    }

    /** A mark as the drawing of the body shows it. */
    public static PainArea area(PainMark mark) {
        return new PainArea(mark.place(), mark.intensity(), ink(mark.quality()));
    }
}
