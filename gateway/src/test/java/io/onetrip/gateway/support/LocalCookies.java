package io.onetrip.gateway.support;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Sends secure cookies to localhost without https, as browsers do: Keycloak counts on it. */
final class LocalCookies extends CookieManager {
    LocalCookies() {
        super(null, CookiePolicy.ACCEPT_ALL);
    }

    @Override
    public void put(URI uri, Map<String, List<String>> headers) throws IOException {
        var local = new HashMap<>(headers);
        local.replaceAll((name, values) -> "Set-Cookie".equalsIgnoreCase(name)
                ? values.stream()
                        .map(value -> value.replaceAll("(?i);\\s*secure", ""))
                        .toList()
                : values);
        super.put(uri, local);
    }
}
