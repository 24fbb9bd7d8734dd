package io.onetrip.local.process;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A program that starts a child and waits to be killed; prints the child's pid. */
final class OrphanedParent {
    private OrphanedParent() {}

    public static void main(String[] arguments) throws InterruptedException {
        var child = ChildProcess.start("child", List.of("sleep", "600"), Map.of(), Path.of(arguments[0]), Signal.TERM);
        System.out.println(child.pid());
        child.ended().join();
    }
}
