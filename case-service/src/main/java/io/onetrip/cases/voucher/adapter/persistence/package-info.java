/** Vouchers as they were given. */
@NullMarked
package io.onetrip.cases.voucher.adapter.persistence;

import org.jspecify.annotations.NullMarked;
