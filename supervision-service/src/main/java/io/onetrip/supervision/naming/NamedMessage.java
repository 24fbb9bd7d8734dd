package io.onetrip.supervision.naming;

/** What is read of a department or an item. */
record NamedMessage(String id, String name) {}
