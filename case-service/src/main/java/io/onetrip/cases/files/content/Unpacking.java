package io.onetrip.cases.files.content;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Inflates the packed parts of one file, all together up to a bound. */
final class Unpacking {
    private static final int MOST = 32 << 20;
    private int left = MOST;

    static final class TooLarge extends Exception {}

    /** @throws DataFormatException when it is no zlib stream, such as one that is encrypted or ends too early */
    byte[] inflate(ByteBuffer packed) throws DataFormatException, TooLarge {
        var output = new ByteArrayOutputStream();
        var buffer = new byte[1 << 16];
        var inflater = new Inflater();
        try {
            inflater.setInput(packed);
            while (!inflater.finished()) {
                var read = inflater.inflate(buffer);
                if (read == 0 && !inflater.finished()) throw new DataFormatException("ends too early");
                left -= read;
                if (left < 0) throw new TooLarge();
                output.write(buffer, 0, read);
            }
        } finally {
            inflater.end();
        }
        return output.toByteArray();
    }
}
