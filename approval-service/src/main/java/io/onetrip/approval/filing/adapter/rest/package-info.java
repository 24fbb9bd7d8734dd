/** Proposed refusals for heads of departments and joint reviewers. */
@NullMarked
package io.onetrip.approval.filing.adapter.rest;

import org.jspecify.annotations.NullMarked;
