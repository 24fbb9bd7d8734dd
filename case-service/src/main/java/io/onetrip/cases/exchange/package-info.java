/** The case exchange tables of the nation (up_pro_*; GB/T 39046 tab. 5 to 8) as files. */
@NullMarked
package io.onetrip.cases.exchange;

import org.jspecify.annotations.NullMarked;
