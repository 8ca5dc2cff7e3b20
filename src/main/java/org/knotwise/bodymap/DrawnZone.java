package org.knotwise.bodymap;

import org.knotwise.atlas.ZoneSide;

/** A zone that strokes mark, with the pattern of the last of them. */
public record DrawnZone(ZoneSide place, Ink ink) {}
