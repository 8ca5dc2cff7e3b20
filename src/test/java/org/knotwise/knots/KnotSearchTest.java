package org.knotwise.knots;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.knotwise.Care;
import org.knotwise.DatabaseTest;
import org.knotwise.Fixtures;
import org.knotwise.SignedInAs;
import org.knotwise.atlas.Muscle;
import org.knotwise.atlas.MuscleId;
import org.knotwise.clients.Clients;
import org.knotwise.identity.AccountId;
import org.knotwise.shared.ClientId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Finds muscles, and knots of those clients only whose record one may read. */
@DatabaseTest
@Import({Fixtures.class, Care.class})
class KnotSearchTest {

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private Clients clients;

    @Autowired
    private Knots knots;

    @Autowired
    private KnotSearch search;

    private AccountId ines;
    private ClientId client;

    @BeforeEach
    void aClientWithTwoKnots() {
        ines = fixtures.therapist("Ines Okafor");
        client = fixtures.clientOf(ines);
        SignedInAs.therapist(ines).run(() -> {
            knots.record(client, Care.at("trapezius.upper"), Care.notRecognised(5))
                    .orThrow();
            knots.record(client, Care.at("soleus"), Care.recognised(4)).orThrow();
        });
    }

    @Test
    void findsAMuscleByItsPlainAndItsAnatomicalName() {
        assertThat(SignedInAs.therapist(ines).get(() -> search.muscles("UPPER trap", 5)))
                .extracting(Muscle::id)
                .contains(new MuscleId("trapezius.upper"));
        assertThat(SignedInAs.therapist(ines).get(() -> search.muscles("soleus", 5)))
                .extracting(Muscle::id)
                .contains(new MuscleId("soleus"));
        assertThat(SignedInAs.therapist(ines).get(() -> search.muscles("no such muscle", 5)))
                .isEmpty();
    }

    @Test
    void findsKnotsByMuscleAndByClientTogether() {
        String family = SignedInAs.manager()
                .get(() -> clients.details(client))
                .draft()
                .names()
                .legalLast();

        assertThat(found(ines, "soleus")).containsExactly("soleus");
        assertThat(found(ines, "soleus " + family)).containsExactly("soleus");
        assertThat(found(ines, family + " trapezius")).containsExactly("trapezius.upper");
        assertThat(found(ines, "soleus nobodyofthatname")).isEmpty();
        assertThat(found(ines, family)).as("a name alone is no knot").isEmpty();
    }

    @Test
    void aColleagueFindsNothingWhereTheManagerFindsAll() {
        assertThat(found(fixtures.therapist("Anton Reyes"), "soleus")).isEmpty();
        assertThat(SignedInAs.manager().get(() -> search.at(new MuscleId("soleus"), 1000)))
                .extracting(KnotHit::client)
                .contains(client);
        assertThat(SignedInAs.therapist(fixtures.therapist("Anton Reyes"))
                        .get(() -> search.at(new MuscleId("soleus"), 1000)))
                .isEmpty();
    }

    private List<String> found(AccountId therapist, String typed) {
        return SignedInAs.therapist(therapist).get(() -> search.find(typed, 10)).stream()
                .map(hit -> ((KnotPlace.AtPoint) hit.place()).point().muscle().value())
                .toList();
    }
}
