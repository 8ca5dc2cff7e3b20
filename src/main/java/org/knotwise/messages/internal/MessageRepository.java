package org.knotwise.messages.internal;

import java.util.UUID;
import org.springframework.data.repository.Repository;

public interface MessageRepository extends Repository<Message, UUID> {

    Message save(Message message);
}
