package io.onetrip.catalog.listing.application;

import io.onetrip.catalog.listing.domain.KnownItem;
import io.onetrip.catalog.listing.domain.ListJobs.Repeated;
import io.onetrip.catalog.listing.domain.ListRow;
import io.onetrip.catalog.listing.domain.ListedDepartment;
import io.onetrip.catalog.listing.domain.Surroundings;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What a batch of rows is held against, looked up once for all of them. */
final class BatchSurroundings implements Surroundings {

    private final Map<String, KnownItem> items;
    private final Map<String, Repeated> repeated;
    private final Map<String, ListedDepartment> byCode = new HashMap<>();
    private final Map<String, ListedDepartment> byName = new HashMap<>();

    BatchSurroundings(
            Map<String, KnownItem> items,
            Map<String, Repeated> repeated,
            Collection<ListedDepartment> known,
            Collection<ListedDepartment> drafted) {
        this.items = items;
        this.repeated = repeated;
        known.forEach(this::add);
        drafted.forEach(this::add);
    }

    void add(ListedDepartment department) {
        byCode.putIfAbsent(department.creditCode(), department);
        byName.putIfAbsent(department.name(), department);
    }

    @Override
    public Optional<KnownItem> item(String code) {
        return Optional.ofNullable(items.get(code));
    }

    @Override
    public Optional<ListedDepartment> departmentOfCode(String creditCode) {
        return Optional.ofNullable(byCode.get(creditCode));
    }

    @Override
    public Optional<ListedDepartment> departmentNamed(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    @Override
    public Optional<ListRow> first(String code) {
        return Optional.ofNullable(repeated.get(code)).map(Repeated::first);
    }

    @Override
    public Optional<Integer> contradiction(ListRow row) {
        return Optional.ofNullable(repeated.get(row.key()))
                .filter(each -> each.first().number() == row.number())
                .map(Repeated::contradiction);
    }
}
