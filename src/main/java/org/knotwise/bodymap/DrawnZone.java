package org.knotwise.bodymap;

import org.knotwise.atlas.ZoneSide;

/** A zone that the strokes of a drawing mark, with the pattern of the last stroke that marks it. */
public record DrawnZone(ZoneSide place, Ink ink) {}
