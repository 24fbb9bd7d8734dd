/** Acceptance and corrections for people and for department systems. */
@NullMarked
package io.onetrip.approval.acceptance.adapter.rest;

import org.jspecify.annotations.NullMarked;
