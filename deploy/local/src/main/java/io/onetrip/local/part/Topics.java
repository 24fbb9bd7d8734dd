package io.onetrip.local.part;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;

/** The topics of OneTrip: six partitions for what happens, compacted ones for what the catalogue holds. */
public final class Topics {
    private static final List<String> PRODUCERS = List.of("case", "approval", "rating", "supervision");
    private static final List<String> CATALOGUE = List.of("department", "item", "bundle", "calendar");
    private static final int PARTITIONS = 6;

    private Topics() {}

    /** Creates those that are missing, before any consumer asks for them. */
    public static void create(String bootstrapServers) {
        Map<String, Object> client = Map.of("bootstrap.servers", bootstrapServers, "client.id", "onetrip-local");
        try (var admin = Admin.create(client)) {
            var existing = admin.listTopics().names().get();
            var missing = all().stream()
                    .filter(topic -> !existing.contains(topic.name()))
                    .toList();
            admin.createTopics(missing).all().get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("Cannot create the topics", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while creating topics", e);
        }
    }

    private static List<NewTopic> all() {
        var topics = new ArrayList<NewTopic>();
        for (var producer : PRODUCERS) topics.add(topic("onetrip." + producer));
        for (var entity : CATALOGUE) {
            topics.add(topic("onetrip.catalog." + entity).configs(Map.of("cleanup.policy", "compact")));
        }
        return topics;
    }

    private static NewTopic topic(String name) {
        return new NewTopic(name, PARTITIONS, (short) 1).configs(Map.of("retention.ms", "-1"));
    }
}
