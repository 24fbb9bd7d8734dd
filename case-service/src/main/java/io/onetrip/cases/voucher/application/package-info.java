/** Composes vouchers. */
@NullMarked
package io.onetrip.cases.voucher.application;

import org.jspecify.annotations.NullMarked;
