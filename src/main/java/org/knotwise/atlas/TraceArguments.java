package org.knotwise.atlas;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.knotwise.shared.Score;
import org.knotwise.shared.Side;

/**
 * What was typed after {@code trace}.
 *
 * @param top at most how many candidates are printed, 1 or more
 */
record TraceArguments(List<Pain> drawing, boolean json, int top) {

    private static final int USUAL_TOP = 10;
    private static final int USUAL_INTENSITY = 5;
    private static final int ZONES_SUGGESTED = 3;

    /** Something typed cannot be meant. The message says what, and what would be right. */
    static final class Wrong extends Exception {
        Wrong(String message) {
            super(message);
        }
    }

    static TraceArguments parse(List<String> args, Atlas atlas) throws Wrong {
        List<Pain> drawing = new ArrayList<>();
        boolean json = false;
        int top = USUAL_TOP;
        for (int i = 0; i < args.size(); i++) {
            String arg = args.get(i);
            if (arg.equals("--json")) {
                json = true;
            } else if (arg.equals("--top")) {
                i++;
                top = top(i < args.size() ? args.get(i) : "");
            } else if (arg.startsWith("-")) {
                throw new Wrong("There is no option " + arg + ".");
            } else {
                add(drawing, pain(arg, atlas));
            }
        }
        if (drawing.isEmpty()) {
            throw new Wrong("No pain was given.");
        }
        return new TraceArguments(List.copyOf(drawing), json, top);
    }

    private static void add(List<Pain> drawing, Pain pain) throws Wrong {
        if (drawing.stream().anyMatch(earlier -> earlier.place().equals(pain.place()))) {
            throw new Wrong("%s (%s) is given twice.".formatted(pain.zone(), ReasonWords.name(pain.side())));
        }
        drawing.add(pain);
    }

    private static int top(String typed) throws Wrong {
        try {
            int top = Integer.parseInt(typed);
            if (top >= 1) {
                return top;
            }
        } catch (NumberFormatException notANumber) {
            // Said below, together with numbers that are too small.
        }
        throw new Wrong("--top takes a whole number from 1 up%s.".formatted(typed.isEmpty() ? "" : ", not " + typed));
    }

    private static Pain pain(String typed, Atlas atlas) throws Wrong {
        int equals = typed.indexOf('=');
        String place = equals < 0 ? typed : typed.substring(0, equals);
        int colon = place.indexOf(':');
        Zone zone = zone(colon < 0 ? place : place.substring(0, colon), atlas);
        Side side = side(zone, colon < 0 ? null : place.substring(colon + 1));
        Score intensity = equals < 0 ? Score.of(USUAL_INTENSITY) : intensity(zone, typed.substring(equals + 1));
        return new Pain(zone.id(), side, intensity);
    }

    private static Zone zone(String typed, Atlas atlas) throws Wrong {
        var zone = atlas.zone(new ZoneId(typed.toLowerCase(Locale.ROOT)));
        if (zone.isEmpty()) {
            String closest = atlas.closestZones(typed, ZONES_SUGGESTED).stream()
                    .map(close -> close.id() + " (" + close.name() + ")")
                    .collect(Collectors.joining(", "));
            throw new Wrong("There is no zone \"%s\". Closest: %s.".formatted(typed, closest));
        }
        return zone.get();
    }

    private static Side side(Zone zone, @Nullable String typed) throws Wrong {
        if (typed == null) {
            if (zone.bilateral()) {
                throw new Wrong("Which side? Write %1$s:right or %1$s:left.".formatted(zone.id()));
            }
            return Side.MIDLINE;
        }
        Side side = switch (typed.toLowerCase(Locale.ROOT)) {
            case "right", "r" -> Side.RIGHT;
            case "left", "l" -> Side.LEFT;
            case "midline" -> Side.MIDLINE;
            default ->
                throw new Wrong(
                        "\"%s\" is no side for %s; a side is right, left or midline.".formatted(typed, zone.id()));
        };
        if (zone.bilateral() && side == Side.MIDLINE) {
            throw new Wrong(
                    "%s has two sides and no middle; write %1$s:right, %1$s:left or both.".formatted(zone.id()));
        }
        if (!zone.bilateral() && side != Side.MIDLINE) {
            throw new Wrong("%s lies on the middle line and has no sides; write it alone.".formatted(zone.id()));
        }
        return side;
    }

    private static Score intensity(Zone zone, String typed) throws Wrong {
        try {
            return Score.of(Integer.parseInt(typed));
        } catch (IllegalArgumentException notAScore) {
            throw new Wrong(
                    "\"%s\" is no intensity for %s; it is a whole number from 0 to 10.".formatted(typed, zone.id()));
        }
    }
}
