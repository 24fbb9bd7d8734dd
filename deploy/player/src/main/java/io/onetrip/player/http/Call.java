package io.onetrip.player.http;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * One thing to ask, however often it has to be repeated.
 *
 * @param kind what the figures count it under
 * @param as who asks; null: anyone
 * @param key tells a repetition from a second command; null where nothing is changed or repeating does no harm
 */
public record Call(
        String kind,
        String method,
        String path,
        @Nullable Account as,
        @Nullable String key,
        @Nullable String contentType,
        byte[] body) {
    private static final byte[] NOTHING = {};

    public static Call get(String kind, String path) {
        return new Call(kind, "GET", path, null, null, null, NOTHING);
    }

    public static Call post(String kind, String path) {
        return new Call(kind, "POST", path, null, null, null, NOTHING);
    }

    public Call as(Account account) {
        return new Call(kind, method, path, account, key, contentType, body);
    }

    public Call json(Object content) {
        return new Call(
                kind,
                method,
                path,
                as,
                key,
                "application/json",
                JsonMapper.shared().writeValueAsBytes(content));
    }

    /** With an Idempotency-Key: sent as often as need be, carried out once. */
    public Call once() {
        return new Call(kind, method, path, as, "player-" + UUID.randomUUID(), contentType, body);
    }

    /** One file as the field {@code file} of a form. */
    public Call file(String name, String type, byte[] content) {
        var boundary = UUID.randomUUID().toString();
        var head = "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\nContent-Type: %s\r\n\r\n"
                .formatted(boundary, name, type)
                .getBytes(StandardCharsets.UTF_8);
        var tail = "\r\n--%s--\r\n".formatted(boundary).getBytes(StandardCharsets.UTF_8);
        var form = new byte[head.length + content.length + tail.length];
        System.arraycopy(head, 0, form, 0, head.length);
        System.arraycopy(content, 0, form, head.length, content.length);
        System.arraycopy(tail, 0, form, head.length + content.length, tail.length);
        return new Call(kind, method, path, as, key, "multipart/form-data; boundary=" + boundary, form);
    }
}
