@NullMarked
package io.onetrip.catalog.importing.adapter.persistence;

import org.jspecify.annotations.NullMarked;
