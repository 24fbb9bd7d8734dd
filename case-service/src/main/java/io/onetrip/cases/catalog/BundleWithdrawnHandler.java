package io.onetrip.cases.catalog;

import io.onetrip.cases.catalog.BundleWithdrawnHandler.BundleWithdrawn;
import io.onetrip.chassis.event.EventHandler;
import io.onetrip.chassis.event.ReceivedEvent;
import org.springframework.stereotype.Component;

/** From now on nothing is received for the bundle; what was received goes on. */
@Component
class BundleWithdrawnHandler implements EventHandler<BundleWithdrawn> {
    private final BundleVersions bundles;

    BundleWithdrawnHandler(BundleVersions bundles) {
        this.bundles = bundles;
    }

    /** {@code catalog.bundle-withdrawn.v1} */
    record BundleWithdrawn(String id, int version) {}

    @Override
    public String type() {
        return "catalog.bundle-withdrawn.v1";
    }

    @Override
    public String topic() {
        return "onetrip.catalog.bundle";
    }

    @Override
    public boolean compacted() {
        return true;
    }

    @Override
    public Class<BundleWithdrawn> dataType() {
        return BundleWithdrawn.class;
    }

    @Override
    public void handle(ReceivedEvent<BundleWithdrawn> event) {
        bundles.withdraw(event.data().id(), event.data().version());
    }
}
