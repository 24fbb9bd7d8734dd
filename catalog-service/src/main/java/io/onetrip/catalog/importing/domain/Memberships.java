package io.onetrip.catalog.importing.domain;

import io.onetrip.planning.Bundle;
import io.onetrip.planning.Bundle.Member;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** In which bundles of the file an item stands. */
final class Memberships {

    record Membership(Bundle bundle, Member member) {}

    private final Map<String, List<Membership>> byItem = new HashMap<>();

    Memberships(CatalogueFile file) {
        for (var entry : file.bundles())
            for (var member : entry.value().members())
                byItem.computeIfAbsent(member.item(), id -> new ArrayList<>())
                        .add(new Membership(entry.value(), member));
    }

    List<Membership> of(String item) {
        return byItem.getOrDefault(item, List.of());
    }
}
