package io.onetrip.cases.shareddata.register;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Registers as files of one folder, read again when they change: {@code NAME.json} is a list of
 * {@code {"identity", "data": {…}}}, {@code NAME.csv} has a column {@code identity} and one for each datum. A slash in
 * the name is an underscore. A register without a file is not connected, hence unavailable.
 */
final class FileRegister implements Register {
    private static final TypeReference<List<Entry>> ENTRIES = new TypeReference<>() {};

    private final Path folder;
    private final JsonMapper json;
    private final Map<Path, Loaded> loaded = new ConcurrentHashMap<>();

    FileRegister(Path folder, JsonMapper json) {
        this.folder = folder;
        this.json = json;
    }

    private record Entry(String identity, Map<String, String> data) {}

    private record Loaded(FileTime changed, Map<String, Map<String, String>> bySubject) {}

    @Override
    public Optional<Map<String, String>> look(RegisterQuestion question) {
        var name = question.register().replaceAll("[/\\\\]", "_");
        for (var kind : List.of(".json", ".csv")) {
            var file = folder.resolve(name + kind);
            if (Files.isRegularFile(file)) return Optional.ofNullable(read(file).get(question.identity()));
        }
        throw new RegisterUnavailable("not connected", null);
    }

    private Map<String, Map<String, String>> read(Path file) {
        try {
            var changed = Files.getLastModifiedTime(file);
            var known = loaded.get(file);
            if (known == null || !known.changed().equals(changed)) {
                known = new Loaded(changed, bySubject(file));
                loaded.put(file, known);
            }
            return known.bySubject();
        } catch (IOException | JacksonException | IllegalArgumentException unreadable) {
            throw new RegisterUnavailable("its file cannot be read", unreadable);
        }
    }

    private Map<String, Map<String, String>> bySubject(Path file) throws IOException {
        if (file.toString().endsWith(".csv")) return CsvRegister.bySubject(Files.readAllLines(file));
        var bySubject = new HashMap<String, Map<String, String>>();
        for (var entry : json.readValue(Files.readAllBytes(file), ENTRIES))
            bySubject.put(entry.identity(), entry.data());
        return bySubject;
    }
}
