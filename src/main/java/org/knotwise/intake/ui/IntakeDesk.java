package org.knotwise.intake.ui;

import org.knotwise.atlas.Atlas;
import org.knotwise.clients.Clients;
import org.knotwise.health.ConsentTexts;
import org.knotwise.intake.IntakeTexts;
import org.knotwise.intake.Intakes;
import org.knotwise.pain.PainDrawings;
import org.knotwise.practice.Practice;
import org.knotwise.redflags.RedFlags;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;

/** What the steps of the form ask and where they keep it. */
@NamedInterface("parts")
@Component
public class IntakeDesk {

    final Intakes intakes;
    final IntakeTexts texts;
    final ConsentTexts regions;
    final Clients clients;
    final PainDrawings drawings;
    final RedFlags redFlags;
    final Practice practice;
    final Atlas atlas;

    IntakeDesk(
            Intakes intakes,
            IntakeTexts texts,
            ConsentTexts regions,
            Clients clients,
            PainDrawings drawings,
            RedFlags redFlags,
            Practice practice,
            Atlas atlas) {
        this.intakes = intakes;
        this.texts = texts;
        this.regions = regions;
        this.clients = clients;
        this.drawings = drawings;
        this.redFlags = redFlags;
        this.practice = practice;
        this.atlas = atlas;
    }
}
