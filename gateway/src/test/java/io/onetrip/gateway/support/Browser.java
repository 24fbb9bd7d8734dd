package io.onetrip.gateway.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An HTTP client with cookies of its own, which fills in Keycloak's form as a user would. */
public final class Browser {
    private static final Pattern FORM =
            Pattern.compile("<form[^>]*id=\"kc-form-login\"[^>]*action=\"([^\"]+)\"", Pattern.DOTALL);
    private final LocalCookies cookies = new LocalCookies();
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(cookies)
            .build();
    private final String address;

    public Browser() {
        this(Surroundings.get().address());
    }

    public Browser(String address) {
        this.address = address;
    }

    /** Signs in and returns where the gateway leads afterwards. */
    public String signIn(String username, String target) {
        var page = follow(get("/login?to=" + encode(target)));
        var form = FORM.matcher(page.body());
        if (!form.find()) {
            throw new IllegalStateException("No login form: " + page.statusCode() + " " + page.body());
        }
        var answer = send(HttpRequest.newBuilder(URI.create(form.group(1).replace("&amp;", "&")))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form(Map.of("username", username, "password", "onetrip-demo")))));
        while (!location(answer).startsWith("/") && location(answer).contains("/login/oauth2/code/")) {
            answer = send(HttpRequest.newBuilder(URI.create(location(answer))));
        }
        return location(answer);
    }

    public HttpResponse<String> get(String path) {
        return send(request(path));
    }

    public JsonNode session() {
        return JsonMapper.shared().readTree(get("/api/session").body());
    }

    /** A command as the page sends it, with the token of the session. */
    public HttpResponse<String> post(String path, String json) {
        var csrf = session().get("csrf");
        return send(request(path)
                .header("Content-Type", "application/json")
                .header(csrf.get("header").asString(), csrf.get("token").asString())
                .POST(BodyPublishers.ofString(json)));
    }

    public HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    public HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(path.startsWith("/") ? address + path : path));
    }

    public @Nullable HttpCookie cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .findFirst()
                .orElse(null);
    }

    public HttpResponse<String> follow(HttpResponse<String> answer) {
        var current = answer;
        while (current.statusCode() / 100 == 3) {
            current = send(HttpRequest.newBuilder(current.uri().resolve(location(current))));
        }
        return current;
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
