package org.knotwise.command;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in words that another process has the H2 file open. */
class DatabaseInUse extends AbstractFailureAnalyzer<SQLException> {

    private static final int DATABASE_ALREADY_OPEN = 90020;

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable rootFailure, SQLException cause) {
        return cause.getErrorCode() == DATABASE_ALREADY_OPEN
                ? new FailureAnalysis(
                        "The database is in use by another process, and that process takes no commands.",
                        "Find the other Knotwise that runs on the same data folder, stop it, and try again.",
                        cause)
                : null;
    }
}
