package io.onetrip.chassis.inbox;

import io.onetrip.chassis.personal.Mask;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Set;
import org.apache.kafka.common.errors.RetriableException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.transaction.TransactionTimedOutException;

/** Tells what will pass by waiting from what will fail for ever. */
final class Failures {
    /** connection lost, rolled back for concurrency, out of resources, shut down by an administrator, system error */
    private static final Set<String> PASSING_SQL_CLASSES = Set.of("08", "40", "53", "57", "58");

    private static final String LOCK_NOT_AVAILABLE = "55P03";
    private static final int LONGEST_REASON = 1000;

    private Failures() {}

    static boolean passing(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (passingItself(cause)) {
                return true;
            }
        }
        return false;
    }

    private static boolean passingItself(Throwable cause) {
        return switch (cause) {
            case TransientDataAccessException _,
                    RecoverableDataAccessException _,
                    DataAccessResourceFailureException _,
                    CannotCreateTransactionException _,
                    TransactionSystemException _,
                    TransactionTimedOutException _,
                    RetriableException _ -> true;
            case SQLException sql -> passing(sql);
            // Jackson 3 wraps nothing in IOException: this is a network or a disk
            case IOException _ -> true;
            default -> false;
        };
    }

    private static boolean passing(SQLException failure) {
        var state = failure.getSQLState();
        if (state == null) {
            return failure.getClass() == SQLException.class; // the pool's own: the connection died in our hands
        }
        return state.length() == 5
                && (PASSING_SQL_CLASSES.contains(state.substring(0, 2)) || state.equals(LOCK_NOT_AVAILABLE));
    }

    /** What an operator reads; long enough to understand, short enough for a header. */
    static String reason(Throwable failure) {
        var root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        var text = failure.getClass().getSimpleName() + ": " + failure.getMessage();
        if (root != failure) {
            text += " - " + root.getClass().getSimpleName() + ": " + root.getMessage();
        }
        text = Mask.text(text.replace('\0', '\uFFFD'));
        return text.length() <= LONGEST_REASON ? text : text.substring(0, LONGEST_REASON);
    }
}
