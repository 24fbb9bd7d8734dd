/** The work list of people and the interface of department systems. */
@NullMarked
package io.onetrip.approval.tasks.adapter.rest;

import org.jspecify.annotations.NullMarked;
