@NullMarked
package io.onetrip.catalog.importing.adapter.json;

import org.jspecify.annotations.NullMarked;
