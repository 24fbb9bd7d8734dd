package io.onetrip.cases.files;

import java.time.Instant;
import java.util.UUID;

/**
 * An upload that has begun.
 *
 * @param size in bytes, when it is whole
 */
record Upload(UUID id, String hall, String name, long size, Instant begunAt) {}
