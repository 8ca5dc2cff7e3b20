package org.knotwise.homecare;

import java.time.LocalDate;
import org.knotwise.atlas.HomeMeasure;

/** An exercise that a client ended for a day, and what was felt. */
public record StoppedExercise(HomeMeasure measure, LocalDate day, Discomfort felt) {}
