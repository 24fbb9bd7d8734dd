package io.onetrip.gateway.route;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The caller did not deliver the body of the request as promised; no service is to blame. */
public class RequestBodyFailed extends IOException {
    public RequestBodyFailed(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    static boolean isIn(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof RequestBodyFailed) {
                return true;
            }
        }
        return false;
    }
}
