package org.knotwise.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.util.FileSystemUtils;

/** What the made-up practice holds, so that there is something to look at in every corner. */
@SpringBootTest(properties = "knotwise.data=./target/demo-test")
@ActiveProfiles("demo")
@DirtiesContext // the file of its database is given back
class DemoPracticeTest {

    @Autowired
    private JdbcClient database;

    @BeforeAll
    static void fromTheBeginning() throws IOException {
        FileSystemUtils.deleteRecursively(Path.of("target/demo-test"));
    }

    @Test
    void holdsWhatItPromises() {
        assertThat(count("account_role where role = 'THERAPIST'")).isEqualTo(6);
        assertThat(count("room")).isEqualTo(4);
        assertThat(count("client")).isEqualTo(80);
        assertThat(count("knot where recurring")).as("recurring knots").isGreaterThanOrEqualTo(8);
        assertThat(count("""
                (select k.muscle from knot k join knot_episode e on e.knot_id = k.id where e.ended_on is not null
                 group by k.muscle having count(*) >= 10) m""")).as("muscles with ten closed episodes").isGreaterThanOrEqualTo(3);
        assertThat(count("""
                (select legal_first_name, legal_last_name from client
                 group by legal_first_name, legal_last_name having count(*) > 1) twins""")).as("two clients of one name").isPositive();
        assertThat(count("""
                plan p where p.status = 'ACTIVE' and not exists (
                  select 1 from appointment a where a.client_id = p.client_id and a.status = 'BOOKED')""")).as("plans without a next appointment").isPositive();
        assertThat(count("appointment where session_id is null"))
                .as("a walk-in without a plan")
                .isPositive();
        assertThat(count("client where guardian_name is not null and birth_date > dateadd(year, -18, current_date)"))
                .as("a minor with a guardian")
                .isPositive();
        assertThat(count("red_flag_raised where holds and settled_at is null"))
                .as("an open stop")
                .isEqualTo(1);
        assertThat(count("red_flag_raised where lifted_by is not null"))
                .as("a lifted stop")
                .isEqualTo(1);
        assertThat(count("follow_up where kind in ('RED_FLAG', 'RED_FLAG_WATCH') and ended_at is null"))
                .as("the therapist and the managers are to speak with the client")
                .isEqualTo(2);
        assertThat(count("follow_up where ended_at is null"))
                .as("follow-ups to see to")
                .isPositive();
    }

    @Test
    void livedThroughAYearOfVisits() {
        assertThat(count("visit where status = 'SIGNED'")).isGreaterThan(300);
        assertThat(count("visit where visit_on < dateadd(day, -300, current_date)"))
                .isPositive();
        assertThat(count("visit v where signed_at > current_timestamp")).isZero();
        assertThat(
                        count(
                                "appointment where status = 'BOOKED' and ends_at < current_timestamp and starts_at < dateadd(day, -1, current_date)"))
                .as("nothing was left open in the past")
                .isZero();
    }

    private long count(String what) {
        return database.sql("select count(*) from " + what).query(Long.class).single();
    }
}
