package io.onetrip.workingdays;

/** How a clock stands. */
public enum Light {
    GREEN,
    AMBER,
    RED
}
