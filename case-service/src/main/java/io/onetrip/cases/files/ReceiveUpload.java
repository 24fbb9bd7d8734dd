package io.onetrip.cases.files;

import io.onetrip.cases.CaseRefused;
import io.onetrip.cases.Reason;
import io.onetrip.cases.handling.domain.Clerk;
import io.onetrip.cases.handling.domain.MaterialFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.util.unit.DataSize;

/** Takes a file in pieces, for one hall; what nobody has finished after a day is forgotten. */
@Service
class ReceiveUpload {
    static final Duration KEPT = Duration.ofDays(1);
    private static final Duration LEFT_BEHIND = Duration.ofHours(1);
    private static final Logger LOG = LoggerFactory.getLogger(ReceiveUpload.class);
    private final Uploads uploads;
    private final UploadFolder folder;
    private final Spool spool;
    private final StoreFile storeFile;
    private final Clock clock;
    private final int most;

    ReceiveUpload(
            Uploads uploads,
            UploadFolder folder,
            Spool spool,
            StoreFile storeFile,
            FilesProperties properties,
            Clock clock) {
        this.most = properties.openUploads();
        this.uploads = uploads;
        this.folder = folder;
        this.spool = spool;
        this.storeFile = storeFile;
        this.clock = clock;
    }

    record Position(Upload upload, long offset) {}

    /** @param perDay null of who is not bound */
    Upload begin(Clerk clerk, String name, long size, @Nullable DataSize perDay) throws IOException {
        // once for the pieces and once for the file made of them
        spool.needRoomFor(2 * size);
        var now = clock.instant();
        var upload = new Upload(UUID.randomUUID(), clerk.hall(), FileNames.plain(name), size, now);
        uploads.add(upload, clerk, new UploadBounds(most, perDay, now.minus(KEPT)));
        try {
            folder.begin(upload.id());
        } catch (IOException broken) {
            uploads.remove(upload.id());
            throw broken;
        }
        return upload;
    }

    Position position(Clerk clerk, UUID id) throws IOException {
        var upload = uploads.find(clerk.hall(), id).orElseThrow(ReceiveUpload::unknown);
        try {
            return new Position(upload, folder.offset(id));
        } catch (NoSuchFileException begunByAKilledProcess) {
            throw unknown();
        }
    }

    private static CaseRefused unknown() {
        return new CaseRefused(
                Reason.UPLOAD_NOT_FOUND, "没有该上传或已过期, 请重新上传 (No such upload, or too old: upload the file again)");
    }

    long append(Clerk clerk, UUID id, long offset, InputStream piece) throws IOException {
        var upload = position(clerk, id).upload();
        spool.needRoomFor(upload.size() - offset);
        return folder.append(upload, offset, piece);
    }

    /** Looks at the whole file and keeps it; one that is refused need not be sent again. */
    MaterialFile finish(Clerk clerk, UUID id) throws IOException {
        var position = position(clerk, id);
        var upload = position.upload();
        if (position.offset() < upload.size())
            throw new CaseRefused(Reason.UPLOAD_INCOMPLETE, "文件尚未传完, 请继续上传 (Not all has arrived: continue the upload)");
        try (var content = folder.open(id)) {
            var file = storeFile.store(clerk, upload.name(), content, upload.size());
            forget(id);
            return file;
        } catch (CaseRefused refused) {
            if (refused.reason().name().startsWith("FILE_")) forget(id);
            throw refused;
        }
    }

    void cancel(Clerk clerk, UUID id) throws IOException {
        position(clerk, id);
        forget(id);
    }

    private void forget(UUID id) throws IOException {
        uploads.remove(id);
        folder.remove(id);
    }

    @Scheduled(fixedDelay = 3_600_000, initialDelay = 60_000)
    void forgetOld() {
        for (var id : uploads.removeBegunBefore(clock.instant().minus(KEPT))) {
            try {
                folder.remove(id);
            } catch (IOException stays) {
                LOG.warn("An old upload stays in the folder: {}", id, stays);
            }
        }
        sweep();
    }

    /** A row is there before its file and goes before it: a file without one is what a killed process left behind. */
    private void sweep() {
        try {
            for (var id :
                    uploads.withoutRow(folder.untouchedSince(clock.instant().minus(LEFT_BEHIND)))) folder.remove(id);
        } catch (IOException later) {
            LOG.warn("Uploads without a row stay in the folder until the next look", later);
        }
    }
}
