package io.onetrip.planning;

import io.onetrip.planning.Bundle.Member;

/** An item that the answers selected, and why. */
record SelectedItem(Item item, Condition condition, Reason because) {

    static SelectedItem of(Member member, Item item, Reasons reasons) {
        return new SelectedItem(item, member.condition(), reasons.of(member.condition()));
    }
}
