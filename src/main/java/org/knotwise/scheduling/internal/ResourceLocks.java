package org.knotwise.scheduling.internal;

import java.util.SortedSet;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows that whoever changes free time locks first. */
@Component
public class ResourceLocks {

    private final JdbcClient database;

    ResourceLocks(JdbcClient database) {
        this.database = database;
    }

    /**
     * Makes the row of a resource, if there is none. Must run in a transaction of its own, or in none: if somebody else
     * makes the same row at the same time, one of the two statements fails.
     */
    public void ensure(Resource resource) {
        try {
            if (!exists(resource)) {
                database.sql("insert into bookable_resource (kind, id) values (:kind, :id)")
                        .param("kind", resource.kind().name())
                        .param("id", resource.id())
                        .update();
            }
        } catch (DuplicateKeyException e) {
            return; // somebody else was faster, and the row is there
        }
    }

    /** Waits until nobody else holds one of these, and holds them until the transaction ends. */
    public void lock(SortedSet<Resource> resources) {
        for (Resource resource : resources) {
            database.sql("select kind from bookable_resource where kind = :kind and id = :id for update")
                    .param("kind", resource.kind().name())
                    .param("id", resource.id())
                    .query(String.class)
                    .single();
        }
    }

    private boolean exists(Resource resource) {
        return database.sql("select count(*) from bookable_resource where kind = :kind and id = :id")
                        .param("kind", resource.kind().name())
                        .param("id", resource.id())
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
