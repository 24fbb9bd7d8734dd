package io.onetrip.gateway.limit;

import io.onetrip.gateway.route.RequestBodyFailed;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.locks.ReentrantLock;

/** Counts what is read, and tells the caller's failure from a service's. */
final class LimitedBody extends ServletInputStream {
    private static final int NOT_LOOKED = -2;
    private static final int END = -1;

    private final ReentrantLock reading = new ReentrantLock();
    private final ServletInputStream body;
    private final long limit;
    private long read;
    private int ahead = NOT_LOOKED;
    private boolean released;

    LimitedBody(ServletInputStream body, long limit) {
        this.body = body;
        this.limit = limit;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        reading.lock();
        try {
            if (released) {
                throw new RequestBodyFailed("The request is over", null);
            }
            return ahead == NOT_LOOKED ? take(target, offset, length) : takeAhead(target, offset);
        } finally {
            reading.unlock();
        }
    }

    /** Looks ahead, because a body of unannounced length may be empty, and the HTTP client fails to send such a one. */
    @Override
    public boolean isFinished() {
        reading.lock();
        try {
            if (read == 0 && ahead == NOT_LOOKED && !body.isFinished()) {
                var first = new byte[1];
                ahead = take(first, 0, 1) < 0 ? END : first[0] & 0xff;
            }
            return ahead == END || ahead == NOT_LOOKED && body.isFinished();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } finally {
            reading.unlock();
        }
    }

    private int takeAhead(byte[] target, int offset) {
        if (ahead == END) {
            return -1;
        }
        target[offset] = (byte) ahead;
        ahead = NOT_LOOKED;
        return 1;
    }

    private int take(byte[] target, int offset, int length) throws IOException {
        try {
            var count = body.read(target, offset, length);
            read += Math.max(count, 0);
            if (exceeded()) {
                throw new RequestBodyFailed("More than " + limit + " bytes", null);
            }
            return count;
        } catch (RequestBodyFailed own) {
            throw own;
        } catch (IOException broken) {
            throw new RequestBodyFailed("The caller stopped sending", broken);
        }
    }

    boolean exceeded() {
        return read > limit;
    }

    void release() {
        reading.lock();
        try {
            released = true;
        } finally {
            reading.unlock();
        }
    }

    @Override
    public boolean isReady() {
        return body.isReady();
    }

    @Override
    public void setReadListener(ReadListener listener) {
        body.setReadListener(listener);
    }
}
