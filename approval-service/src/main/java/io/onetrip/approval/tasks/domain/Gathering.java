package io.onetrip.approval.tasks.domain;

import java.util.function.Supplier;

/** Something that many tasks need one by one and that can be had for all of them at once. */
public interface Gathering {
    /** Does the work, inside a transaction, and afterwards in one go what was asked for in it. */
    <T> T together(Supplier<T> work);
}
