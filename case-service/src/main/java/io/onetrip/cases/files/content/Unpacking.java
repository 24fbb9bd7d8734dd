package io.onetrip.cases.files.content;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Inflates packed parts of one file, all together up to a bound of bytes. */
final class Unpacking {
    private long left;

    Unpacking(long most) {
        left = most;
    }

    static final class TooLarge extends Exception {}

    /** @throws DataFormatException when it is no zlib stream, such as one that is encrypted or ends too early */
    byte[] inflate(ByteBuffer packed) throws DataFormatException, TooLarge {
        var output = new ByteArrayOutputStream();
        each(packed, output::write);
        return output.toByteArray();
    }

    /** The same for what nobody looks into: only how much it is counts. */
    void measure(ByteBuffer packed) throws DataFormatException, TooLarge {
        each(packed, (buffer, from, length) -> {});
    }

    private void each(ByteBuffer packed, Sink sink) throws DataFormatException, TooLarge {
        var buffer = new byte[1 << 16];
        var inflater = new Inflater();
        try {
            inflater.setInput(packed);
            while (!inflater.finished()) {
                var read = inflater.inflate(buffer);
                if (read == 0 && !inflater.finished()) throw new DataFormatException("ends too early");
                left -= read;
                if (left < 0) throw new TooLarge();
                sink.take(buffer, 0, read);
            }
        } finally {
            inflater.end();
        }
    }

    private interface Sink {
        void take(byte[] buffer, int from, int length);
    }
}
