package io.onetrip.catalog;

import io.onetrip.testkit.Caller;
import io.onetrip.testkit.Caller.Answer;
import io.onetrip.testkit.OnRealParts;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The whole service on real parts, spoken to over HTTP. */
@OnRealParts
public abstract class CatalogServiceIT {
    private static final String IMPORTS = "/api/catalog/imports?dryRun=";

    @LocalServerPort
    protected int port;

    @Autowired
    protected JdbcClient jdbc;

    protected Answer get(String path) {
        return Caller.nobody(port).get(path);
    }

    protected Answer post(String path, String body) {
        return Caller.nobody(port).post(path, body);
    }

    protected Answer upload(String file, boolean dryRun) {
        return upload(BodyPublishers.ofString(file), dryRun, Caller.as("editor-1", port));
    }

    protected Answer upload(BodyPublisher file, boolean dryRun, Caller caller) {
        return caller.upload(IMPORTS + dryRun, "catalog.json", file);
    }
}
