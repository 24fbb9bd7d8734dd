package io.onetrip.catalog.importing.adapter.messaging;

/** Data of {@code catalog.bundle-withdrawn.v1}. */
record BundleWithdrawnMessage(String id, int version) {}
