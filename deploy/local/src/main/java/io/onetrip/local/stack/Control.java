package io.onetrip.local.stack;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.UUID;

/** Takes orders from other commands of the same user, one line each, over a loopback port. */
final class Control implements AutoCloseable {
    /** The last line of an answer: this and the exit code. */
    static final String EXIT = "exit ";

    private final ServerSocket socket;
    private final String token = UUID.randomUUID().toString();
    private final Orders orders;

    /** Carries out an order, tells how it goes, and returns the exit code of the command that gave it. */
    interface Orders {
        int carryOut(String order, PrintStream answer);
    }

    Control(Orders orders) throws IOException {
        this.orders = orders;
        this.socket = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::listen);
    }

    int port() {
        return socket.getLocalPort();
    }

    String token() {
        return token;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private void listen() {
        while (!socket.isClosed()) {
            try {
                var caller = socket.accept();
                Thread.ofVirtual().start(() -> serve(caller));
            } catch (SocketException closed) {
                return;
            } catch (IOException e) {
                throw new IllegalStateException("The control port no longer accepts calls", e);
            }
        }
    }

    private void serve(Socket caller) {
        try (caller;
                var in = new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.UTF_8));
                var out = new PrintStream(caller.getOutputStream(), true, StandardCharsets.UTF_8)) {
            var proof = in.readLine();
            var order = in.readLine();
            if (proof == null || order == null || !isToken(proof)) return;
            out.println(EXIT + orders.carryOut(order, out));
        } catch (IOException callerWentAway) {
            // its order is carried out all the same
        }
    }

    private boolean isToken(String proof) {
        return MessageDigest.isEqual(proof.getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8));
    }
}
