/** For departments without an interface: open tasks out as a workbook, decisions in by it, so that nobody types twice. */
@NullMarked
package io.onetrip.approval.sheets;

import org.jspecify.annotations.NullMarked;
