package org.knotwise.clients;

import java.util.Set;
import java.util.stream.Collectors;
import org.knotwise.clients.internal.Client;
import org.knotwise.clients.internal.ClientRepository;
import org.knotwise.identity.AccountId;
import org.knotwise.identity.Accounts;
import org.knotwise.identity.CareTeamChanged;
import org.knotwise.identity.Needs;
import org.knotwise.identity.Right;
import org.knotwise.identity.Therapist;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.NoSuchRecord;
import org.knotwise.shared.Outcome;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who treats a client: one primary therapist, and those added. */
@Service
@Transactional
public class ClientTeams {

    private final ClientRepository clients;
    private final Accounts accounts;
    private final ApplicationEventPublisher events;

    ClientTeams(ClientRepository clients, Accounts accounts, ApplicationEventPublisher events) {
        this.clients = clients;
        this.accounts = accounts;
        this.events = events;
    }

    /**
     * Makes these the whole care team.
     *
     * @return refused if the primary therapist is not among them, as somebody must take over first, and if one who is new
     *     is no therapist of the practice
     */
    @Needs(Right.CLIENT_ASSIGN)
    public Outcome<ClientId> change(ClientId id, Set<AccountId> team) {
        Client client = find(id);
        if (!team.containsAll(primaryOf(client))) {
            return Outcome.refused("careTeam.primaryStays");
        }
        Set<AccountId> added = team.stream()
                .filter(therapist -> client.careTeam().stream()
                        .noneMatch(member -> member.therapist().equals(therapist)))
                .collect(Collectors.toSet());
        if (!therapists().containsAll(added)) {
            return Outcome.refused("careTeam.noTherapist");
        }
        client.treatWith(team.stream()
                .filter(therapist -> !primaryOf(client).contains(therapist))
                .collect(Collectors.toSet()));
        return changed(id);
    }

    /**
     * Makes a therapist the primary one.
     *
     * @param beforeStays whether the one before stays in the care team
     * @return refused if he or she is no therapist of the practice
     */
    @Needs(Right.CLIENT_ASSIGN)
    public Outcome<ClientId> handOver(ClientId id, AccountId therapist, boolean beforeStays) {
        Client client = find(id);
        Set<AccountId> before = primaryOf(client);
        if (before.contains(therapist)) {
            return Outcome.refused("careTeam.isPrimary");
        }
        if (!therapists().contains(therapist)) {
            return Outcome.refused("careTeam.noTherapist");
        }
        client.assignTo(therapist);
        if (!beforeStays) {
            client.treatWith(client.careTeam().stream()
                    .filter(member -> !member.isPrimary() && !before.contains(member.therapist()))
                    .map(member -> member.therapist())
                    .collect(Collectors.toSet()));
        }
        return changed(id);
    }

    private Outcome<ClientId> changed(ClientId client) {
        events.publishEvent(new CareTeamChanged(client));
        return Outcome.done(client);
    }

    private Set<AccountId> therapists() {
        return accounts.therapists().stream().map(Therapist::id).collect(Collectors.toSet());
    }

    private static Set<AccountId> primaryOf(Client client) {
        return client.careTeam().stream()
                .filter(member -> member.isPrimary())
                .map(member -> member.therapist())
                .collect(Collectors.toSet());
    }

    private Client find(ClientId id) {
        return clients.findById(id.value()).orElseThrow(NoSuchRecord::new);
    }
}
