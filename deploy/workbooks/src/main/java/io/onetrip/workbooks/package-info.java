/** Workbooks (.xlsx) for every service that gives tables out and takes them in: sheets of text, and a look before one is opened. */
@NullMarked
package io.onetrip.workbooks;

import org.jspecify.annotations.NullMarked;
