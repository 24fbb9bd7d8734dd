package io.onetrip.catalog;

import io.onetrip.testkit.Caller;
import io.onetrip.testkit.Caller.Answer;
import io.onetrip.testkit.OnRealParts;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
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

    /** Every version, which of them hold, and how many events were told of each. */
    protected List<String> stored() {
        return jdbc.sql("""
                        select e::text from entry_version e union all select e::text from entry e
                        union all select e::text from bundle_part e union all select e::text from event_sequence e
                        order by 1""").query(String.class).list();
    }
}
