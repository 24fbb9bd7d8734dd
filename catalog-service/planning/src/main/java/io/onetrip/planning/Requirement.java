package io.onetrip.planning;

/** One item that asks for a material, and why: because the item is in the plan and its row applies. */
public record Requirement(String item, Reason reason) {}
