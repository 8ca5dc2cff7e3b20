package org.knotwise.identity.internal;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.knotwise.identity.Role;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

public interface AccountRepository extends Repository<Account, UUID> {

    Account save(Account account);

    Account saveAndFlush(Account account);

    Optional<Account> findById(UUID id);

    Optional<Account> findBySignInName(String signInName);

    boolean existsBySignInName(String signInName);

    long count();

    @Query(
            "select a from Account a join fetch a.roles r where :role in elements(a.roles) and a.enabled order by a.displayName, a.id")
    List<Account> withRole(Role role);

    @Query(
            "select distinct a from Account a left join fetch a.roles where exists (select 1 from Account b join b.roles r where b = a and r <> org.knotwise.identity.Role.CLIENT) order by a.displayName, a.id")
    List<Account> staff();

    /** The enabled admins, held until the transaction ends: of two who remove each other, the second one sees it. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query(
            "select a from Account a where a.enabled and org.knotwise.identity.Role.ADMIN in elements(a.roles) order by a.id")
    List<Account> adminsForUpdate();
}
