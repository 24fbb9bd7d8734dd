package io.onetrip.cases.handling.domain;

import org.jspecify.annotations.Nullable;

/**
 * An agent's letter of entrustment (授权委托书, 行政许可法 29).
 *
 * @param paper the clerk who took the case in has seen it
 */
public record Entrustment(@Nullable MaterialFile file, boolean paper) {
    boolean isShown() {
        return paper || file != null;
    }
}
