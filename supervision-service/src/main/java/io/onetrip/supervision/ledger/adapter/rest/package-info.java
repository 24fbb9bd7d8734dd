/** The ledger over HTTP. */
@NullMarked
package io.onetrip.supervision.ledger.adapter.rest;

import org.jspecify.annotations.NullMarked;
