@NullMarked
package io.onetrip.catalog.importing.adapter.messaging;

import org.jspecify.annotations.NullMarked;
