package io.onetrip.gateway.limit;

import java.io.InputStream;
import java.io.InterruptedIOException;

/** A body that comes in portions with pauses between them. */
final class SlowLine extends InputStream {
    static final int PORTION = 1000;
    private final int pauseMillis;
    private int portions;

    SlowLine(int portions, int pauseMillis) {
        this.portions = portions;
        this.pauseMillis = pauseMillis;
    }

    @Override
    public int read() {
        throw new UnsupportedOperationException("read in portions");
    }

    @Override
    public int read(byte[] target, int offset, int length) throws InterruptedIOException {
        if (portions == 0) return -1;
        portions--;
        try {
            Thread.sleep(pauseMillis);
        } catch (InterruptedException e) {
            throw new InterruptedIOException();
        }
        return Math.min(PORTION, length);
    }
}
