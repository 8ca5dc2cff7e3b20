package org.knotwise.clients.internal;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.knotwise.clients.ClientRow;
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

    @Query("select count(m) > 0 from Client c join c.careTeam m where c.id = :client and m.therapistId = :therapist")
    boolean careTeamIncludes(UUID client, UUID therapist);

    /**
     * The rows of a list, by name.
     *
     * @param therapist only clients of this therapist's care team; null for all of the practice
     * @param words folded, in the form of a LIKE pattern
     */
    @Query("""
            select new org.knotwise.clients.ClientRow(
                c.id, c.number, c.legalFirstName, c.legalLastName, c.preferredName, c.birthDate, a.displayName)
            from Client c left join c.careTeam p on p.primaryTherapist = true
                 left join Account a on a.id = p.therapistId
            where c.archivedOn is null
              and (:therapist is null or exists (
                   select 1 from Client d join d.careTeam m where d = c and m.therapistId = :therapist))
              and c.searchText like :words escape '\\'
            order by c.legalLastName, c.legalFirstName, c.id
            """)
    List<ClientRow> rows(@Nullable UUID therapist, String words, Pageable page);

    @Query("""
            select count(c) from Client c
            where c.archivedOn is null
              and (:therapist is null or exists (
                   select 1 from Client d join d.careTeam m where d = c and m.therapistId = :therapist))
              and c.searchText like :words escape '\\'
            """)
    long countRows(@Nullable UUID therapist, String words);

    /**
     * Clients in care whose search text matches all four patterns, those that match one of the last two first.
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
              and c.searchText like :first escape '\\' and c.searchText like :second escape '\\'
              and c.searchText like :third escape '\\' and c.searchText like :fourth escape '\\'
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
            where c.birthDate in :birthDates or c.phoneNormalised in :phones or c.secondPhoneNormalised in :phones
               or lower(c.email) in :emails
            """)
    List<Client> sharingATrait(Collection<LocalDate> birthDates, Collection<String> phones, Collection<String> emails);

    /** What likeness looks at; only of clients in this therapist's care team, if one is given. */
    @Query("""
            select new org.knotwise.clients.internal.ClientTraits(
                c.id, c.legalFirstName, c.legalLastName, c.birthDate,
                c.phoneNormalised, c.secondPhoneNormalised, c.email)
            from Client c
            where :therapist is null or exists (
                  select 1 from Client d join d.careTeam m where d = c and m.therapistId = :therapist)
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
