package io.onetrip.local.stack;

import io.onetrip.local.part.Tokens;
import io.onetrip.local.process.ChildProcess;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** {@code stack.json}: tells scripts where a running stack is and who may log in to it. */
final class StackFile {
    private static final JsonMapper JSON = JsonMapper.shared();
    private final DemoAccounts accounts;
    private final Path file;

    StackFile(DemoAccounts accounts, Path file) {
        this.accounts = accounts;
        this.file = file;
    }

    void write(Stack stack) {
        var content = new LinkedHashMap<String, Object>();
        content.put("address", stack.ports().publicAddress());
        content.put(
                "tokenEndpoint", stack.ports().publicAddress() + "/auth/realms/onetrip/protocol/openid-connect/token");
        content.put("realm", "onetrip");
        content.put("demoClient", Map.of("id", "demo", "secret", Tokens.DEMO_SECRET));
        content.put("accounts", accounts.all());
        content.put("departmentClientPattern", "dept-{id}");
        content.put("departmentSecret", Tokens.DEMO_SECRET);
        content.put("departmentClients", accounts.departmentClients());
        content.put("ports", stack.ports().all());
        content.put("pids", pids(stack));
        content.put("parts", states(stack));
        try {
            RunFolder.write(file, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(content) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + file, e);
        }
    }

    void delete() throws IOException {
        Files.deleteIfExists(file);
    }

    private static Map<String, Long> pids(Stack stack) {
        var pids = new LinkedHashMap<String, Long>();
        pids.put("supervisor", ProcessHandle.current().pid());
        stack.processes().forEach((part, process) -> pids.put(part.label(), process.pid()));
        return pids;
    }

    private static Map<String, String> states(Stack stack) {
        var states = new LinkedHashMap<String, String>();
        stack.processes().forEach((part, process) -> states.put(part.label(), state(process)));
        return states;
    }

    private static String state(ChildProcess process) {
        return process.isAlive() ? "running" : "ended";
    }
}
