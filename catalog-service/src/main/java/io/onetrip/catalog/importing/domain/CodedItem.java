package io.onetrip.catalog.importing.domain;

import io.onetrip.planning.Item;

/** An item with the codes that planning does not need. */
public record CodedItem(Item item, ItemCodes codes) {}
