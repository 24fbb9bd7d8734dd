/** Finding items and bundles by Chinese, pinyin, initials and everyday names, also when mistyped. */
@NullMarked
package io.onetrip.catalog.search;

import org.jspecify.annotations.NullMarked;
