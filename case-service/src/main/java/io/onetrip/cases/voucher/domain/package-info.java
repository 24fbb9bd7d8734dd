/** What a voucher says, and when there is one. */
@NullMarked
package io.onetrip.cases.voucher.domain;

import org.jspecify.annotations.NullMarked;
