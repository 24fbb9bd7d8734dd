package io.onetrip.local.process;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * A shell that knows the pids of our children and ends them when its standard input closes, which the kernel does for
 * us however this JVM dies, kill -9 included. It may clear a folder away once they are gone.
 */
public final class Watchdog {
    private static final String SCRIPT = """
            trap '' INT TERM HUP
            list=
            folder=
            while read -r what pid signal; do
              case $what in
                clear) folder=$pid${signal:+ $signal} ;;
                guard) list="$list $pid:$signal" ;;
                release) kept=; for entry in $list; do [ "${entry%%:*}" = "$pid" ] || kept="$kept $entry"; done; list=$kept ;;
              esac
            done
            for entry in $list; do kill -"${entry##*:}" "${entry%%:*}" 2>/dev/null; done
            for tick in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15; do
              left=
              for entry in $list; do kill -0 "${entry%%:*}" 2>/dev/null && left="$left $entry"; done
              [ -z "$left" ] && break
              sleep 1
            done
            for entry in $left; do kill -KILL "${entry%%:*}" 2>/dev/null; done
            [ -z "$folder" ] || rm -rf "$folder"
            """;

    private static final Watchdog INSTANCE = new Watchdog();
    private final long pid;
    private final OutputStream orders;

    private Watchdog() {
        try {
            var process = new ProcessBuilder("setsid", "sh", "-c", SCRIPT, "onetrip-watchdog")
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            pid = process.pid();
            orders = process.getOutputStream();
        } catch (IOException e) {
            throw new IllegalStateException("Cannot start the watchdog of the child processes", e);
        }
    }

    /** Lives as long as anything that this JVM has started. */
    public static long pid() {
        return INSTANCE.pid;
    }

    /** Deletes the folder when this JVM and all that it has started are gone. */
    public static void clear(Path folder) {
        INSTANCE.order("clear " + folder);
    }

    static void guard(long pid, Signal politely) {
        INSTANCE.order("guard " + pid + " " + politely);
    }

    static void release(long pid) {
        INSTANCE.order("release " + pid);
    }

    private synchronized void order(String order) {
        try {
            orders.write((order + "\n").getBytes(StandardCharsets.US_ASCII));
            orders.flush();
        } catch (IOException e) {
            throw new IllegalStateException("The watchdog of the child processes has died", e);
        }
    }
}
