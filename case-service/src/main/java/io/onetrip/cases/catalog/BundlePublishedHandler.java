package io.onetrip.cases.catalog;

import io.onetrip.chassis.event.EventHandler;
import io.onetrip.chassis.event.ReceivedEvent;
import io.onetrip.planning.Definitions;
import org.springframework.stereotype.Component;

@Component
class BundlePublishedHandler implements EventHandler<BundlePublishedMessage> {
    private final BundleVersions bundles;

    BundlePublishedHandler(BundleVersions bundles) {
        this.bundles = bundles;
    }

    @Override
    public String type() {
        return "catalog.bundle-published.v1";
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
    public Class<BundlePublishedMessage> dataType() {
        return BundlePublishedMessage.class;
    }

    /** A version that cannot be planned with is refused here, not at the window. */
    @Override
    public void handle(ReceivedEvent<BundlePublishedMessage> event) {
        var message = event.data();
        Definitions.bundleVersion(message.published());
        bundles.add(message.id(), message.version(), message.published());
    }
}
