package org.knotwise.clients.internal;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.knotwise.clients.ClientRow;
import org.knotwise.clients.TeamMember;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

public interface ClientRepository extends Repository<Client, UUID> {

    Client save(Client client);

    <S extends Client> List<S> saveAll(Iterable<S> clients);

    @EntityGraph(attributePaths = "careTeam")
    Optional<Client> findById(UUID id);

    @Query(value = "select nextval('client_number_seq')", nativeQuery = true)
    int nextNumber();

    /** So many numbers in one statement, for a whole list. */
    @Query(value = """
            with recursive counted(i) as (select 1 union all select i + 1 from counted where i < :count)
            select nextval('client_number_seq') from counted
            """, nativeQuery = true)
    List<Integer> nextNumbers(int count);

    /** How somebody stands to a client; empty for a client who is not on record. */
    @Query("""
            select new org.knotwise.clients.internal.StandingRow(
                c.archivedOn,
                (select count(m) from Client d join d.careTeam m where d = c and m.therapistId = :account))
            from Client c where c.id = :client
            """)
    Optional<StandingRow> standing(UUID client, UUID account);

    /** The care team with its names, the primary therapist first. */
    @Query("""
            select new org.knotwise.clients.TeamMember(m.therapistId, a.displayName, m.primaryTherapist)
            from Client c join c.careTeam m join Account a on a.id = m.therapistId
            where c.id = :client
            order by m.primaryTherapist desc, a.displayName, a.id
            """)
    List<TeamMember> team(UUID client);

    /** Which rows a list shows; a record that was merged into another one is found as that one. */
    String LISTED = """
            where c.mergedInto is null
              and ((:archived = true and c.archivedOn is not null) or (:archived = false and c.archivedOn is null))
              and (:reach is null or exists (
                   select 1 from Client d join d.careTeam m where d = c and m.therapistId = :reach))
              and (:therapist is null or exists (
                   select 1 from Client e join e.careTeam n where e = c and n.therapistId = :therapist))
              and (c.searchText like :words escape '\\'
                   or exists (select 1 from Client s where s.mergedInto = c.id and s.searchText like :words escape '\\'))
            """;

    /**
     * The rows of a list, by name.
     *
     * @param reach only clients of this therapist's care team may be known of; null for all of the practice
     * @param therapist only clients of this therapist's care team are wanted; null for all
     * @param words folded, in the form of a LIKE pattern
     */
    @Query("""
            select new org.knotwise.clients.ClientRow(
                c.id, c.number, c.legalFirstName, c.legalLastName, c.preferredName, c.birthDate, a.displayName)
            from Client c left join c.careTeam p on p.primaryTherapist = true
                 left join Account a on a.id = p.therapistId
            """ + LISTED + " order by c.legalLastName, c.legalFirstName, c.id")
    List<ClientRow> rows(@Nullable UUID reach, @Nullable UUID therapist, boolean archived, String words, Pageable page);

    @Query("select count(c) from Client c " + LISTED)
    long countRows(@Nullable UUID reach, @Nullable UUID therapist, boolean archived, String words);

    /**
     * Clients in care whose search text matches all four patterns, those that match one of the last two first; a
     * record that was merged into another one is found as that one.
     *
     * @param therapist only clients of this therapist's care team; null for all of the practice
     */
    @Query("""
            select new org.knotwise.clients.ClientRow(
                c.id, c.number, c.legalFirstName, c.legalLastName, c.preferredName, c.birthDate, a.displayName)
            from Client c left join c.careTeam p on p.primaryTherapist = true
                 left join Account a on a.id = p.therapistId
            where c.archivedOn is null
              and (:therapist is null or exists (
                   select 1 from Client d join d.careTeam m where d = c and m.therapistId = :therapist))
              and (c.searchText like :first escape '\\' and c.searchText like :second escape '\\'
                   and c.searchText like :third escape '\\' and c.searchText like :fourth escape '\\'
                   or exists (select 1 from Client s where s.mergedInto = c.id
                              and s.searchText like :first escape '\\' and s.searchText like :second escape '\\'
                              and s.searchText like :third escape '\\' and s.searchText like :fourth escape '\\'))
            order by case when c.searchText like :beginning escape '\\' or c.searchText like :beginningLater escape '\\'
                     then 0 else 1 end,
                     c.legalLastName, c.legalFirstName, c.id
            """)
    List<ClientRow> found(
            @Nullable UUID therapist,
            String first,
            String second,
            String third,
            String fourth,
            String beginning,
            String beginningLater,
            Limit limit);

    /** Whoever shares a birth date, a number or an address with somebody; {@code Likeness} decides among them. */
    @Query("""
            select c from Client c
            where c.mergedInto is null
              and (c.birthDate in :birthDates or c.phoneNormalised in :phones or c.secondPhoneNormalised in :phones
                   or lower(c.email) in :emails)
            """)
    List<Client> sharingATrait(Collection<LocalDate> birthDates, Collection<String> phones, Collection<String> emails);

    /** What likeness looks at; only of clients in this therapist's care team, if one is given. */
    @Query("""
            select new org.knotwise.clients.internal.ClientTraits(
                c.id, c.legalFirstName, c.legalLastName, c.birthDate,
                c.phoneNormalised, c.secondPhoneNormalised, c.email)
            from Client c
            where c.mergedInto is null
              and (:therapist is null or exists (
                   select 1 from Client d join d.careTeam m where d = c and m.therapistId = :therapist))
            """)
    List<ClientTraits> traits(@Nullable UUID therapist);

    /** What these clients are called; only those of this therapist's care team, if one is given. */
    @Query("""
            select new org.knotwise.clients.internal.ClientName(
                c.id, c.legalFirstName, c.legalLastName, c.preferredName)
            from Client c
            where c.id in :ids
              and (:therapist is null or exists (
                   select 1 from Client d join d.careTeam m where d = c and m.therapistId = :therapist))
            """)
    List<ClientName> names(@Nullable UUID therapist, Set<UUID> ids);
}
