package io.onetrip.cases.catalog;

import java.util.Map;
import tools.jackson.databind.annotation.JsonDeserialize;

/** A bundle version as published; kept whole, because the planner reads it whole. */
@JsonDeserialize(using = BundlePublishedReader.class)
record BundlePublishedMessage(String id, int version, Map<String, Object> published) {}
