/** Vouchers as pages. */
@NullMarked
package io.onetrip.cases.voucher.adapter.page;

import org.jspecify.annotations.NullMarked;
