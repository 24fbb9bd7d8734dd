package io.onetrip.cases.online;

import io.onetrip.testkit.Caller;
import io.onetrip.testkit.Caller.Answer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;

/** Sends files in pieces, under whatever address they are taken. */
record Tus(Caller caller, String at) {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    /** @return the hash */
    String upload(String name, byte[] content) {
        var upload = begun(name, content.length);
        append(upload, 0, content);
        return caller.post(upload + "/file", "").text("/hash");
    }

    String begun(String name, int size) {
        return begin(name, size).response().headers().firstValue("Location").orElseThrow();
    }

    Answer begin(String name, int size) {
        var encoded = Base64.getEncoder().encodeToString(name.getBytes(StandardCharsets.UTF_8));
        return send(at, "POST", new byte[0], "Upload-Length", "" + size, "Upload-Metadata", "filename " + encoded);
    }

    Answer append(String upload, int from, byte[] content) {
        return send(
                upload,
                "PATCH",
                Arrays.copyOfRange(content, from, content.length),
                "Upload-Offset",
                "" + from,
                "Content-Type",
                "application/offset+octet-stream");
    }

    String arrived(String upload) {
        var answer = send(upload, "HEAD", new byte[0]).response();
        return answer.headers().firstValue("Upload-Offset").orElse("" + answer.statusCode());
    }

    private Answer send(String path, String method, byte[] body, String... headers) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:%d%s".formatted(caller.port(), path)))
                .header("Tus-Resumable", "1.0.0")
                .method(method, BodyPublishers.ofByteArray(body));
        if (caller.token() != null) request.header("Authorization", "Bearer " + caller.token());
        if (headers.length > 0) request.headers(headers);
        return new Answer(send(request.build()));
    }

    private static HttpResponse<String> send(HttpRequest request) {
        try {
            return HTTP.send(request, BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
