package io.onetrip.cases.catalog;

import io.onetrip.cases.handling.domain.CasePlan;
import io.onetrip.cases.handling.domain.CrossRegion;
import io.onetrip.planning.PlannedItem;
import java.util.HashSet;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** By what the frozen version of the bundle says: label CROSS_REGION, and the region among those that handle the item. */
@Component
class CrossRegionItems implements CrossRegion {
    private final JdbcClient jdbc;

    CrossRegionItems(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<String> notTakenInBy(String region, CasePlan plan) {
        var taken = new HashSet<>(jdbc.sql("""
                        select item ->> 'id' from bundle_version, jsonb_array_elements(published -> 'items') item
                        where id = :id and version = :version
                            and item -> 'labels' @> '["CROSS_REGION"]' and item -> 'handledIn' @> to_jsonb(:region::text)""")
                .param("id", plan.bundle().id())
                .param("version", plan.bundle().version())
                .param("region", region)
                .query(String.class)
                .list());
        return plan.plan().items().stream()
                .filter(item -> !taken.contains(item.id()))
                .map(PlannedItem::name)
                .toList();
    }
}
