/** Lists as Excel workbooks. */
@NullMarked
package io.onetrip.catalog.listing.adapter.workbook;

import org.jspecify.annotations.NullMarked;
