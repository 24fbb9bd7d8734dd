package io.onetrip.gateway.limit;

import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A request whose body ends at a limit. */
final class LimitedRequest extends HttpServletRequestWrapper {
    private final long limit;
    private @Nullable LimitedBody body;

    LimitedRequest(HttpServletRequest request, long limit) {
        super(request);
        this.limit = limit;
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        if (body == null) {
            body = new LimitedBody(super.getInputStream(), limit);
        }
        return body;
    }

    boolean exceeded() {
        return body != null && body.exceeded();
    }

    /**
     * Takes the body away from the thread that forwards it: an answer may come before all was sent, and the connection
     * must not be read by two.
     */
    void release(HttpServletResponse response) throws IOException {
        if (body != null && !body.isFinished()) {
            response.flushBuffer();
            body.release();
        }
    }
}
