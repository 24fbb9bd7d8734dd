package io.onetrip.planning;

/** One item that asks for a material or a field, and why: the item is in the plan, and its row applies. */
public record Requirement(String item, Reason reason) {}
