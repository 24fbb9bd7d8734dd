package io.onetrip.chassis.migration;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;

/** Chassis and service each have a history of their own, so that neither waits for the other's numbers. */
@AutoConfiguration(before = FlywayAutoConfiguration.class)
class MigrationAutoConfiguration {
    @Bean
    FlywayMigrationStrategy chassisBeforeService() {
        return service -> {
            besideOthers(service)
                    .locations("classpath:db/chassis")
                    .table("chassis_schema_history")
                    .load()
                    .migrate();
            besideOthers(service).load().migrate();
        };
    }

    private static FluentConfiguration besideOthers(Flyway flyway) {
        return Flyway.configure(flyway.getConfiguration().getClassLoader())
                .configuration(flyway.getConfiguration())
                .baselineOnMigrate(true)
                .baselineVersion("0");
    }
}
