package io.onetrip.cases.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A folder of files named by their hash; a file appears there whole or not at all. */
class FolderFileStore implements FileStore {
    private final Path folder;

    FolderFileStore(Path folder) {
        this.folder = folder.toAbsolutePath();
    }

    /** The spool lies in the same folder, so that a file moves at once. */
    @Override
    public void put(Spooled file) throws IOException {
        var target = path(file.hash());
        try {
            Files.createDirectories(target.getParent());
            Files.move(file.path(), target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failed) {
            StorageFull.throwIfSaidBy(failed);
            throw failed;
        }
    }

    @Override
    public InputStream open(String hash) throws IOException {
        return Files.newInputStream(path(hash));
    }

    private Path path(String hash) {
        FileHash.check(hash);
        return folder.resolve(hash.substring(0, 2)).resolve(hash);
    }
}
