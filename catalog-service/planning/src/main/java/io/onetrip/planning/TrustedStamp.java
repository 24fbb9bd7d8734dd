package io.onetrip.planning;

/**
 * A stamp on which an item is granted, so that nobody examines twice (见章盖章).
 *
 * @param material that bears it
 * @param authority whose stamp it is, as a park's committee (园区管委会)
 */
public record TrustedStamp(String material, String authority) {}
