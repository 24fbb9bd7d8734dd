/** Vouchers over HTTP. */
@NullMarked
package io.onetrip.cases.voucher.adapter.rest;

import org.jspecify.annotations.NullMarked;
