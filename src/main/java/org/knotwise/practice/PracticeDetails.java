package org.knotwise.practice;

import java.time.ZoneId;

/**
 * The practice that this installation is for.
 *
 * @param zone in which hours are kept and days begin
 * @param country two letters by ISO 3166; telephone numbers without a country code are read as of here
 */
public record PracticeDetails(String name, ZoneId zone, String country) {}
