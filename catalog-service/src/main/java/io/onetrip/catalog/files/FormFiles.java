package io.onetrip.catalog.files;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import org.apache.tika.Tika;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Keeps files by the hash of their content, so that the same one is stored once. */
@Repository
class FormFiles {

    static final long LARGEST = 5L * 1024 * 1024;

    private static final int LONGEST_NAME = 200;

    /** What people can open and print; what the sender calls it does not count unless the content agrees. */
    private static final Set<String> TAKEN = Set.of(
            "application/pdf",
            "image/png",
            "image/jpeg",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final JdbcClient jdbc;
    private final Tika tika = new Tika();

    FormFiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Stored(FormFile file, byte[] content) {}

    /**
     * @throws FormFileRefused when it is empty, larger than 5 MB or of another type than PDF, PNG, JPEG, DOCX or XLSX
     */
    @Transactional
    FormFile store(String sentAs, byte[] content, String uploadedBy) {
        var name = shown(sentAs);
        if (content.length > LARGEST) throw FormFileRefused.tooLarge();
        var type = tika.detect(content, name);
        if (content.length == 0 || !TAKEN.contains(type)) throw FormFileRefused.type();
        var file = new FormFile(hash(content), name, type, content.length);
        jdbc.sql("""
                        insert into form_file (hash, name, content_type, content, uploaded_by) values (?, ?, ?, ?, ?)
                        on conflict (hash) do nothing""").params(file.hash(), name, type, content, uploadedBy).update();
        return file;
    }

    /** A name to save it under: its end, without what no file system takes. */
    private static String shown(String sentAs) {
        var name = sentAs.replaceAll("[\\p{Cntrl}/\\\\]", "_");
        return name.substring(Math.max(0, name.length() - LONGEST_NAME));
    }

    Optional<Stored> find(String hash) {
        return jdbc.sql("select hash, name, content_type, content from form_file where hash = ?")
                .param(hash)
                .query((row, number) -> {
                    var content = row.getBytes("content");
                    return new Stored(
                            new FormFile(
                                    row.getString("hash"),
                                    row.getString("name"),
                                    row.getString("content_type"),
                                    content.length),
                            content);
                })
                .optional();
    }

    private static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
