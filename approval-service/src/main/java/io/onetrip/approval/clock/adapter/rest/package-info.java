/** The clock of a task for people. */
@NullMarked
package io.onetrip.approval.clock.adapter.rest;

import org.jspecify.annotations.NullMarked;
