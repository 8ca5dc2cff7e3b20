package org.knotwise.scheduling.internal;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

public interface ProfileRepository extends Repository<ProfileRow, UUID> {

    ProfileRow saveAndFlush(ProfileRow row);

    List<ProfileRow> findByTherapistIdIn(Collection<UUID> therapists);

    /** For a change of the profile or of the hours: its version goes up either way. */
    @Lock(LockModeType.OPTIMISTIC_FORCE_INCREMENT)
    @Query("select p from ProfileRow p where p.therapistId = :therapist")
    Optional<ProfileRow> toChange(UUID therapist);
}
