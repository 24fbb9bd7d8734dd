package io.onetrip.approval.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import io.onetrip.testkit.Caller;
import io.onetrip.testkit.DemoDepartments;
import io.onetrip.testkit.OnRealParts;
import java.net.InetAddress;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** A name server is asked while no transaction is open. */
@OnRealParts
@Import(WebhookLookupIT.Watched.class)
@TestPropertySource(properties = "onetrip.webhooks.poll=1h")
class WebhookLookupIT {
    private static final String OWN = "/api/departments/v1/webhook";

    @LocalServerPort
    int port;

    @Autowired
    List<Boolean> lookups;

    Caller system;

    @TestConfiguration
    static class Watched {
        private final List<Boolean> lookups = new CopyOnWriteArrayList<>();

        @Bean
        List<Boolean> lookups() {
            return lookups;
        }

        @Bean
        @Primary
        Hosts watchedHosts() {
            return host -> {
                lookups.add(TransactionSynchronizationManager.isActualTransactionActive());
                return InetAddress.getAllByName(host);
            };
        }
    }

    @BeforeEach
    void department() {
        DemoDepartments.provide("D_LOOKUP");
        system = Caller.asSystemOf("D_LOOKUP", port);
        lookups.clear();
    }

    @AfterEach
    void remove() {
        system.delete(OWN);
    }

    @Test
    void theAddressIsLookedUpOutsideOfAnyTransaction() {
        var asked = Map.of("url", "https://8.8.8.8/hooks");
        var registered = system.post(OWN, asked, "lookup-" + port);
        assertThat(registered.status()).as(registered.toString()).isEqualTo(201);
        assertThat(system.put(OWN, Map.of("url", "https://8.8.4.4/hooks")).status())
                .isEqualTo(200);
        assertThat(system.post(OWN, asked, "lookup-" + port).json())
                .as("answered again")
                .isEqualTo(registered.json());
        assertThat(system.get(OWN).text("/url")).isEqualTo("https://8.8.4.4/hooks");
        assertThat(system.post(OWN, Map.of("url", "https://10.0.0.1/")).problem())
                .isEqualTo("422 /problems/webhook-address-refused");
        assertThat(lookups).hasSizeGreaterThanOrEqualTo(3).doesNotContain(true);
    }

    @Test
    void whatCannotBeReadIsRefusedAsEver() {
        for (var wrong : List.of("{", "[]", "null", "{\"url\": \"https://8.8.8.8/\", \"more\": 1}", "{}"))
            assertThat(system.post(OWN, wrong).problem()).as(wrong).isEqualTo("400 /problems/invalid-request");
        assertThat(system.get(OWN).status()).isEqualTo(404);
    }
}
