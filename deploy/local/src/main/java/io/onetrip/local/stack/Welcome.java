package io.onetrip.local.stack;

import io.onetrip.local.part.Tokens;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What a person needs to know once the stack is ready. */
record Welcome(PortPlan ports, DemoAccounts accounts) {

    String text(Duration elapsed) {
        var people = accounts.all().stream()
                .filter(account -> !account.containsKey("department"))
                .map(Welcome::line)
                .collect(Collectors.joining("\n"));
        return """

                OneTrip is ready after %.1f s: %s
                Demo accounts, all with password %s:
                %s
                  approver-<department>, chief-<department>: one each per department, as approver-d-samr for D_SAMR
                Ctrl-C or deploy/down stops it.""".formatted(elapsed.toMillis() / 1000.0, ports.publicAddress(), Tokens.DEMO_SECRET, people);
    }

    private static String line(Map<String, Object> account) {
        return String.format(
                Locale.ROOT,
                "  %-14s %s %s %s",
                account.get("username"),
                account.get("name"),
                account.get("roles"),
                account.getOrDefault("hall", ""));
    }
}
