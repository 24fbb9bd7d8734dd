package io.onetrip.supervision.naming;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Whose names are kept. */
@Configuration
class NamingConfiguration {
    @Bean
    NamingListener departmentNamesListener(JdbcNames names) {
        return new NamingListener("catalog.department-published.v1", "onetrip.catalog.department", names);
    }

    @Bean
    NamingListener itemNamesListener(JdbcNames names) {
        return new NamingListener("catalog.item-published.v1", "onetrip.catalog.item", names);
    }
}
