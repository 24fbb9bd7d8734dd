package io.onetrip.catalog.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Status;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class KeepIndexTest {

    private final Entries entries = new Entries();
    private final KeepIndex keep = new KeepIndex(entries);

    @AfterEach
    void stop() throws Exception {
        keep.stop();
    }

    @Test
    void isBuiltWhenTheServiceTakesItsFirstCall() {
        keep.start();
        assertThat(keep.index().search("旅馆", SearchFilter.of(SearchKind.ITEM), 0, 1))
                .extracting(SearchHit::id)
                .containsExactly("I_INN");
        assertThat(keep.health().getStatus()).isEqualTo(Status.UP);
        assertThat(entries.readers).containsExactly(Thread.currentThread());
    }

    @Test
    void sendsCallersElsewhereWhileItCannotBeBuilt() {
        entries.away = true;
        keep.start();
        assertThatThrownBy(keep::index).isInstanceOf(SearchRefused.class);
        assertThat(keep.health().getStatus()).isEqualTo(Status.OUT_OF_SERVICE);
    }

    private static final class Entries extends PublishedEntries {

        private final Collection<Thread> readers = new HashSet<>();
        private volatile boolean away;

        Entries() {
            super(JdbcClient.create(new DriverManagerDataSource()));
        }

        @Override
        long fingerprint() {
            if (away) throw new DataAccessResourceFailureException("away");
            return 1;
        }

        @Override
        Map<String, String> state() {
            return Map.of("ITEM I_INN", "1 1");
        }

        @Override
        List<Listed> read(Collection<String> keys) {
            readers.add(Thread.currentThread());
            var none = new ArrayList<String>();
            return List.of(new Listed(SearchKind.ITEM, "I_INN", "旅馆", "D", "局", null, null, none, none, none));
        }
    }
}
