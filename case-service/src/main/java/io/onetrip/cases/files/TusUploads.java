package io.onetrip.cases.files;

import io.onetrip.cases.CaseRefused;
import io.onetrip.cases.Reason;
import io.onetrip.cases.files.content.Inspection;
import io.onetrip.cases.handling.domain.Clerk;
import io.onetrip.cases.handling.domain.MaterialFile;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/**
 * The answers of the tus protocol 1.0 (core, creation, termination), wherever uploads are taken: at the window, from an
 * applicant, from who holds a receipt. Each upload belongs to the uploader's hall, or to what stands in its place.
 */
@Component
public class TusUploads {
    public static final String OFFSET = "Upload-Offset";
    public static final String LENGTH = "Upload-Length";
    public static final String METADATA = "Upload-Metadata";
    private static final String VERSION = "Tus-Resumable";
    private final ReceiveUpload receive;
    private final DataSize largest;

    TusUploads(ReceiveUpload receive, @Value("${spring.servlet.multipart.max-file-size}") DataSize largest) {
        this.receive = receive;
        this.largest = largest;
    }

    /**
     * @param at the address under which pieces go
     * @param perDay what one uploader may bring in 24 hours, with what has only begun; null of who is not bound
     */
    public ResponseEntity<Void> begin(
            Clerk uploader, String at, long length, String metadata, @Nullable DataSize perDay) throws IOException {
        if (length < 1)
            throw new CaseRefused(
                    Reason.FILE_TYPE_REFUSED,
                    "文件是空的, 请检查后重新上传 (The file is empty: check it and upload again)",
                    Map.of("found", Inspection.EMPTY));
        if (length > largest.toBytes())
            throw new CaseRefused(Reason.FILE_TOO_LARGE, "文件超过大小上限, 请压缩或拆分后重新上传 (Compress the file or split it)");
        var upload = receive.begin(uploader, UploadMetadata.filename(metadata), length, perDay);
        return ResponseEntity.created(URI.create(at + "/" + upload.id()))
                .header(VERSION, "1.0.0")
                .build();
    }

    public ResponseEntity<Void> position(Clerk uploader, UUID id) throws IOException {
        var position = receive.position(uploader, id);
        return ResponseEntity.ok()
                .header(VERSION, "1.0.0")
                .header(OFFSET, Long.toString(position.offset()))
                .header(LENGTH, Long.toString(position.upload().size()))
                .cacheControl(CacheControl.noStore())
                .build();
    }

    public ResponseEntity<Void> append(Clerk uploader, UUID id, long offset, InputStream piece) throws IOException {
        var arrived = receive.append(uploader, id, offset, piece);
        return ResponseEntity.noContent()
                .header(VERSION, "1.0.0")
                .header(OFFSET, Long.toString(arrived))
                .build();
    }

    public MaterialFile finish(Clerk uploader, UUID id) throws IOException {
        return receive.finish(uploader, id);
    }

    public void cancel(Clerk uploader, UUID id) throws IOException {
        receive.cancel(uploader, id);
    }
}
