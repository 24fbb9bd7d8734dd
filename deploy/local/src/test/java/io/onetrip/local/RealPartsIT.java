package io.onetrip.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.onetrip.local.part.Database;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.Test;

class RealPartsIT {

    @Test
    void aRoleOpensItsOwnDatabaseOnly() throws SQLException {
        var mine = RealParts.postgres().createDatabase("mine");
        var theirs = RealParts.postgres().createDatabase("theirs");
        try (var connection = connect(mine, mine.jdbcUrl())) {
            assertThat(connection.isValid(5)).isTrue();
        }
        assertThatThrownBy(() -> connect(mine, theirs.jdbcUrl())).hasMessageContaining("permission denied");
    }

    @Test
    void databaseSurvivesAKilledServer() throws SQLException {
        var database = RealParts.postgres().createDatabase("survivor");
        try (var connection = connect(database, database.jdbcUrl())) {
            connection.createStatement().execute("create table t as select 42 as answer");
        }
        RealParts.postgres().server().process().kill();
        RealParts.postgres().server().restart();
        try (var connection = connect(database, database.jdbcUrl());
                var rows = connection.createStatement().executeQuery("select answer from t")) {
            assertThat(rows.next()).isTrue();
        }
    }

    @Test
    void topicsSurviveAKilledBroker() throws Exception {
        RealParts.kafka().process().kill();
        RealParts.kafka().restart();
        Map<String, Object> client =
                Map.of("bootstrap.servers", RealParts.kafka().bootstrapServers());
        try (var admin = Admin.create(client)) {
            assertThat(admin.listTopics().names().get()).contains("onetrip.case", "onetrip.catalog.item");
        }
    }

    private static Connection connect(Database database, String url) throws SQLException {
        return DriverManager.getConnection(url, database.username(), database.password());
    }
}
