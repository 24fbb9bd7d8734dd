package io.onetrip.player.http;

import java.util.Map;

/**
 * Who can get a token, and how.
 *
 * @param hall id of the hall, empty for those who work in none
 * @param grant what the token endpoint wants to be sent
 */
public record Account(String name, String hall, Map<String, String> grant) {
    public static Account person(String username, String password, String hall, String client, String secret) {
        return new Account(
                username,
                hall,
                Map.of(
                        "grant_type", "password",
                        "client_id", client,
                        "client_secret", secret,
                        "username", username,
                        "password", password));
    }

    public static Account client(String id, String secret) {
        return new Account(
                id, "", Map.of("grant_type", "client_credentials", "client_id", id, "client_secret", secret));
    }
}
