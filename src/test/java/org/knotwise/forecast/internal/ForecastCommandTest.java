package org.knotwise.forecast.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.knotwise.DatabaseTest;
import org.knotwise.Fixtures;
import org.knotwise.command.Command;
import org.knotwise.command.Terminal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.json.JsonMapper;

/** What is typed after {@code forecast}, on whatever the database holds. */
@DatabaseTest
@Import(Fixtures.class)
class ForecastCommandTest {

    @Autowired
    private List<Command> commands;

    @Autowired
    private Fixtures practiceOfThisTest;

    private final List<String> out = new ArrayList<>();
    private final List<String> err = new ArrayList<>();

    @Test
    void evaluatesInWords() {
        assertThat(practiceOfThisTest).isNotNull();
        assertThat(run("--evaluate")).isEqualTo(Command.DONE);

        assertThat(out).anyMatch(line -> line.matches("\\d+ plans? reached all .* knots, .* nothing to forecast\\."));
        assertThat(err).isEmpty();
    }

    @Test
    void evaluatesForPrograms() {
        assertThat(run("--evaluate", "--json")).isEqualTo(Command.DONE);

        var json = JsonMapper.shared().readTree(String.join("\n", out));
        assertThat(json.path("all").path("forecast").path("n").asInt())
                .isEqualTo(json.path("reached").asInt());
    }

    @Test
    void whatItDoesNotKnowIsWrongUse() {
        assertThat(run("--evaluate", "--fast")).isEqualTo(Command.WRONG_USE);
        assertThat(err).contains("There is no --fast.");
        assertThat(run()).isEqualTo(Command.WRONG_USE);
        assertThat(out).isEmpty();
    }

    private int run(String... typed) {
        Command command = commands.stream()
                .filter(each -> each.name().equals("forecast"))
                .findFirst()
                .orElseThrow();
        return command.run(Arrays.asList(typed), new byte[0], new Terminal() {
            @Override
            public void out(String line) {
                out.add(line);
            }

            @Override
            public void err(String line) {
                err.add(line);
            }
        });
    }
}
