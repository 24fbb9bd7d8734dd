package io.onetrip.cases.files.content;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The bytes of a file, mapped and not loaded: large files cost no heap. */
final class Content implements AutoCloseable {
    private static final ValueLayout.OfInt INT = ValueLayout.JAVA_INT_UNALIGNED.withOrder(ByteOrder.BIG_ENDIAN);
    private static final ValueLayout.OfShort SHORT = ValueLayout.JAVA_SHORT_UNALIGNED.withOrder(ByteOrder.BIG_ENDIAN);
    private final Arena arena = Arena.ofConfined();
    private final MemorySegment bytes;

    Content(Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
            bytes = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size(), arena);
        }
    }

    long size() {
        return bytes.byteSize();
    }

    int at(long position) {
        return bytes.get(ValueLayout.JAVA_BYTE, position) & 0xff;
    }

    long intAt(long position) {
        return bytes.get(INT, position) & 0xffffffffL;
    }

    int shortAt(long position) {
        return bytes.get(SHORT, position) & 0xffff;
    }

    /** Little endian, as in ZIP. */
    long zipIntAt(long position) {
        return Integer.reverseBytes((int) intAt(position)) & 0xffffffffL;
    }

    boolean startsWith(long position, byte[] expected) {
        if (position < 0 || size() - position < expected.length) return false;
        for (var index = 0; index < expected.length; index++) {
            if (at(position + index) != (expected[index] & 0xff)) return false;
        }
        return true;
    }

    boolean startsWith(long position, String expected) {
        return startsWith(position, expected.getBytes(StandardCharsets.ISO_8859_1));
    }

    byte[] copy(long from, long to) {
        return bytes.asSlice(from, to - from).toArray(ValueLayout.JAVA_BYTE);
    }

    ByteBuffer from(long position) {
        return bytes.asSlice(position).asByteBuffer();
    }

    @Override
    public void close() {
        arena.close();
    }
}
