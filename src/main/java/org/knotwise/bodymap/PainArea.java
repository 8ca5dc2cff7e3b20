package org.knotwise.bodymap;

import org.knotwise.atlas.ZoneSide;
import org.knotwise.shared.Score;

/** A zone that somebody marked as painful, with the pattern of how it feels. */
public record PainArea(ZoneSide place, Score intensity, Ink ink) {}
