package org.knotwise.clients.internal;

import java.util.Locale;
import org.knotwise.practice.Practice;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** In which language a client reads, whoever asks: notices are written when nobody is signed in. */
@Component
public class ReaderLanguage {

    private final JdbcClient database;
    private final Practice practice;

    ReaderLanguage(JdbcClient database, Practice practice) {
        this.database = database;
        this.practice = practice;
    }

    /**
     * What was chosen for the account by which the record is opened, the client's own before a guardian's; else what the
     * record says; else the language of the practice.
     */
    public Locale of(ClientId client) {
        return database.sql("""
                        select coalesce(
                          (select a.language from record_link l join account a on a.id = l.account_id
                            where l.client_id = c.id and a.language is not null
                            order by l.guardian, l.account_id fetch first 1 row only),
                          c.language) as language
                        from client c where c.id = :client
                        """)
                .param("client", client.value())
                .query((row, _) -> Language.of(row.getString("language")))
                .optional()
                .flatMap(language -> language)
                .orElseGet(() -> practice.contact().language())
                .locale();
    }
}
