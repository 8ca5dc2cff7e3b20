package org.knotwise.forecast.internal;

import java.util.List;
import org.knotwise.atlas.Atlas;
import org.knotwise.command.Command;
import org.knotwise.command.Terminal;
import org.knotwise.practice.Practice;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** {@code forecast --evaluate}: how well the forecast would have told what the practice's closed plans needed. */
@Component
@Transactional(readOnly = true)
class ForecastCommand implements Command {

    private static final List<String> USAGE = List.of(
            "Usage: forecast --evaluate [--json] [--demo]",
            "  --evaluate  forecast the plans that have ended once more, each with only what was known at its acceptance",
            "  --json      print JSON instead of text",
            "  --demo      of the made-up practice");

    private final ClosedPlanQuery plans;
    private final PastQuery past;
    private final Atlas atlas;
    private final Practice practice;

    ForecastCommand(ClosedPlanQuery plans, PastQuery past, Atlas atlas, Practice practice) {
        this.plans = plans;
        this.past = past;
        this.atlas = atlas;
        this.practice = practice;
    }

    @Override
    public String name() {
        return "forecast";
    }

    @Override
    public int run(List<String> arguments, byte[] file, Terminal terminal) {
        if (arguments.contains("--help")) {
            USAGE.forEach(terminal::out);
            return DONE;
        }
        List<String> options = arguments.stream()
                .filter(word -> !word.equals("--evaluate") && !word.equals("--json"))
                .toList();
        if (!arguments.contains("--evaluate") || !options.isEmpty()) {
            terminal.err(
                    options.isEmpty() ? "What to do with the forecast?" : "There is no " + options.getFirst() + ".");
            USAGE.forEach(terminal::err);
            return WRONG_USE;
        }
        var test = new BackTest(past.everything(), past.drawings(), atlas, practice.zone(), practice.today());
        var report = new BackTestReport(test.of(plans.all()));
        if (arguments.contains("--json")) {
            terminal.out(report.json());
        } else {
            report.text().forEach(terminal::out);
        }
        return DONE;
    }
}
