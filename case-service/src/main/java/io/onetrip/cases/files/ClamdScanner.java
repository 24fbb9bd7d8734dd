package io.onetrip.cases.files;

import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/** Speaks INSTREAM of clamd: chunks with their length before them, an empty one at the end, one line as answer. */
class ClamdScanner implements VirusScanner {
    private static final Pattern FOUND = Pattern.compile("stream: (.+) FOUND");
    private static final int CHUNK = 1 << 16;
    private static final int CONNECT_MILLIS = 3_000;
    private final FilesProperties.Scanner at;

    ClamdScanner(FilesProperties.Scanner at) {
        this.at = at;
    }

    @Override
    public Optional<String> scan(Path file) throws IOException {
        var answer = ask(file);
        if (answer.equals("stream: OK")) return Optional.empty();
        var found = FOUND.matcher(answer);
        if (found.matches()) return Optional.of(found.group(1));
        throw new IOException("clamd answered: " + answer);
    }

    private String ask(Path file) throws IOException {
        try (var socket = new Socket();
                var content = Files.newInputStream(file)) {
            socket.connect(new InetSocketAddress(at.host(), at.port()), CONNECT_MILLIS);
            socket.setSoTimeout((int) at.timeout().toMillis());
            var output = new DataOutputStream(socket.getOutputStream());
            output.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
            var chunk = new byte[CHUNK];
            for (var read = content.read(chunk); read > 0; read = content.read(chunk)) {
                output.writeInt(read);
                output.write(chunk, 0, read);
            }
            output.writeInt(0);
            output.flush();
            var answer = socket.getInputStream().readNBytes(1 << 12);
            return new String(answer, StandardCharsets.UTF_8).replace("\0", "").strip();
        }
    }
}
