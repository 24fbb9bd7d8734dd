package io.onetrip.local.part;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;

/** The operating-system account that PostgreSQL runs under: ours, or nobody where we are root, which it refuses. */
enum Account {
    OURS,
    NOBODY;

    static Account ofPostgres() {
        try {
            return Integer.valueOf(0).equals(Files.getAttribute(Path.of("/proc/self"), "unix:uid")) ? NOBODY : OURS;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> prefix() {
        return this == OURS ? List.of() : List.of("setpriv", "--reuid=nobody", "--regid=nogroup", "--clear-groups");
    }

    /** Creates a folder that this account alone may read. */
    Path privateFolder(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        give(folder);
        return folder;
    }

    void give(Path path) throws IOException {
        if (this == OURS) return;
        var names = path.getFileSystem().getUserPrincipalLookupService();
        var view = Files.getFileAttributeView(path, PosixFileAttributeView.class);
        view.setOwner(names.lookupPrincipalByName("nobody"));
        view.setGroup(names.lookupPrincipalByGroupName("nogroup"));
    }

    /** Whether this account may pass through every folder above the path. */
    boolean reaches(Path path) {
        if (this == OURS) return true;
        for (var folder = path; folder != null; folder = folder.getParent()) {
            if (Files.exists(folder) && !permissions(folder).contains(PosixFilePermission.OTHERS_EXECUTE)) return false;
        }
        return true;
    }

    private static Set<PosixFilePermission> permissions(Path folder) {
        try {
            return Files.getPosixFilePermissions(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
