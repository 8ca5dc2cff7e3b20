package org.knotwise.messages.internal;

import java.util.UUID;
import org.springframework.data.repository.Repository;

public interface MessageSeenRepository extends Repository<MessageSeen, UUID> {

    MessageSeen save(MessageSeen seen);
}
