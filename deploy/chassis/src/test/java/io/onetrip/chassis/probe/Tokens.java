package io.onetrip.chassis.probe;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.Instant;
import java.util.Date;
import java.util.List;

/** An issuer of its own, so that a test can make every token that must be refused. */
public final class Tokens {
    public static final String ISSUER = "http://localhost/auth/realms/probe";
    private static final RSAKey KEY = newKey();
    private static final String KEYS_ADDRESS = publish();

    private Tokens() {}

    public static String keysAddress() {
        return KEYS_ADDRESS;
    }

    public static JWTClaimsSet.Builder of(String subject, String... roles) {
        return new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .audience("onetrip")
                .subject(subject)
                .claim("preferred_username", subject)
                .claim("name", "Name of " + subject)
                .claim("roles", List.of(roles))
                .expirationTime(Date.from(Instant.now().plusSeconds(300)));
    }

    public static String sign(JWTClaimsSet.Builder claims) {
        return sign(claims, KEY);
    }

    public static String signByStranger(JWTClaimsSet.Builder claims) {
        return sign(claims, newKey());
    }

    private static String sign(JWTClaimsSet.Builder claims, RSAKey key) {
        try {
            var jwt = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256)
                            .keyID(KEY.getKeyID())
                            .build(),
                    claims.build());
            jwt.sign(new RSASSASigner(key));
            return jwt.serialize();
        } catch (JOSEException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static RSAKey newKey() {
        try {
            return new RSAKeyGenerator(2048).keyID("probe").generate();
        } catch (JOSEException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static String publish() {
        try {
            var server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
            var keys = new JWKSet(KEY.toPublicJWK()).toString().getBytes();
            server.createContext("/", exchange -> {
                exchange.getResponseHeaders().add("Content-Type", "application/json");
                exchange.sendResponseHeaders(200, keys.length);
                try (var body = exchange.getResponseBody()) {
                    body.write(keys);
                }
            });
            server.start();
            return "http://localhost:%d/".formatted(server.getAddress().getPort());
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
