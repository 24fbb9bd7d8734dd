package io.onetrip.approval.tasks.domain;

/** Hears that a case had ended an item when its rule granted it, in the transaction that hears of it. */
public interface RuleOvertaken {
    void overtaken(ItemTask task);
}
