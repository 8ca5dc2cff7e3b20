package org.knotwise.forecast.internal;

import org.knotwise.forecast.AgeOfPain;

/** An episode, and how old the pain was at its first finding. */
record AgedEpisode(TreatedEpisode episode, AgeOfPain age) {}
