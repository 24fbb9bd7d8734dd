package io.onetrip.player.catalogue;

import tools.jackson.databind.JsonNode;

/** An example and the plan that the catalogue made of it. */
public record PlannedExample(Example example, JsonNode plan) {}
