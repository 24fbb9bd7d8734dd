package io.onetrip.approval.officers;

import org.jspecify.annotations.Nullable;

/**
 * @param account by which they sign in; absent until they come again
 * @param head chief representative (首席代表)
 */
public record Colleague(String id, String name, @Nullable String account, boolean head) {}
