package io.onetrip.cases.files;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A counterpart that speaks clamd's INSTREAM over TCP and knows one virus, the harmless one of EICAR. */
final class Clamd implements AutoCloseable {
    static final String EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";
    private final ServerSocket server;
    private final int limit;
    private final Thread serving;

    /** @param limit bytes, as StreamMaxLength */
    Clamd(int limit) throws IOException {
        this.limit = limit;
        this.server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        this.serving = Thread.ofPlatform().start(this::serve);
    }

    int port() {
        return server.getLocalPort();
    }

    private void serve() {
        while (!server.isClosed()) {
            try (var socket = server.accept()) {
                answer(socket);
            } catch (IOException over) {
                // the scanner went away, or this one was closed
            }
        }
    }

    private void answer(Socket socket) throws IOException {
        var input = new DataInputStream(socket.getInputStream());
        var command = new String(input.readNBytes(10), StandardCharsets.US_ASCII);
        var content = new ByteArrayOutputStream();
        for (var length = input.readInt(); length > 0; length = input.readInt())
            content.write(input.readNBytes(length));
        socket.getOutputStream().write((verdict(command, content) + "\0").getBytes(StandardCharsets.US_ASCII));
    }

    private String verdict(String command, ByteArrayOutputStream content) {
        if (!command.equals("zINSTREAM\0")) return "UNKNOWN COMMAND";
        if (content.size() > limit) return "INSTREAM size limit exceeded. ERROR";
        return content.toString(StandardCharsets.ISO_8859_1).contains(EICAR)
                ? "stream: Win.Test.EICAR_HDB-1 FOUND"
                : "stream: OK";
    }

    /** Whoever knocks afterwards finds nobody, not even a last accept under way. */
    @Override
    public void close() throws IOException {
        server.close();
        try {
            serving.join();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
