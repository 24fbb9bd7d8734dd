package io.onetrip.cases.files;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Looks for viruses before a file is kept. */
@FunctionalInterface
interface VirusScanner {
    /**
     * The name of what was found, or nothing.
     *
     * @throws IOException when there is no answer: the file is not known to be clean
     */
    Optional<String> scan(Path file) throws IOException;
}
