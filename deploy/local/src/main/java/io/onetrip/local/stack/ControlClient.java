package io.onetrip.local.stack;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Gives an order to the supervisor of a running stack and shows its answer. */
record ControlClient(SupervisorFile supervisor, Progress progress) {

    /** The exit code that the supervisor names; 1 when it goes away without naming one. */
    int order(String order) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), supervisor.controlPort());
                var out = new OutputStreamWriter(socket.getOutputStream(), StandardCharsets.UTF_8);
                var in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))) {
            out.write(supervisor.token() + "\n" + order + "\n");
            out.flush();
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                if (line.startsWith(Control.EXIT)) return Integer.parseInt(line.substring(Control.EXIT.length()));
                progress.say(line);
            }
            return 1;
        }
    }
}
