package io.onetrip.local.process;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A program that starts a child in a folder to be cleared, and waits to be killed; prints the pids of child and watchdog. */
final class OrphanedParent {
    private OrphanedParent() {}

    public static void main(String[] arguments) throws InterruptedException {
        var log = Path.of(arguments[0]);
        var child = ChildProcess.start("child", List.of("sleep", "600"), Map.of(), log, Signal.TERM);
        Watchdog.clear(log.getParent());
        System.out.println(child.pid());
        System.out.println(Watchdog.pid());
        child.ended().join();
    }
}
