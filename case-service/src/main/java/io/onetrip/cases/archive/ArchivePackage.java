package io.onetrip.cases.archive;

import java.io.ByteArrayInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A zip that is sent while it is written, so that a case of any size takes no memory; hashes what goes in. */
final class ArchivePackage implements AutoCloseable {
    private final ZipOutputStream zip;
    private final List<Manifest.Entry> written = new ArrayList<>();

    ArchivePackage(OutputStream target) {
        zip = new ZipOutputStream(new KeptOpen(target), StandardCharsets.UTF_8);
        zip.setLevel(Deflater.BEST_SPEED);
    }

    void add(String path, byte[] content) throws IOException {
        add(path, new ByteArrayInputStream(content));
    }

    void add(String path, InputStream content) throws IOException {
        zip.putNextEntry(new ZipEntry(path));
        var digest = sha256();
        try (var hashed = new DigestInputStream(content, digest)) {
            var size = hashed.transferTo(zip);
            written.add(new Manifest.Entry(path, HexFormat.of().formatHex(digest.digest()), size));
        }
        zip.closeEntry();
    }

    List<Manifest.Entry> written() {
        return List.copyOf(written);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The answer's stream belongs to the server. */
    private static final class KeptOpen extends FilterOutputStream {
        KeptOpen(OutputStream target) {
            super(target);
        }

        @Override
        public void write(byte[] bytes, int from, int count) throws IOException {
            out.write(bytes, from, count);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
