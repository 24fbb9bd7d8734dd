@NullMarked
package io.onetrip.catalog.importing.application;

import org.jspecify.annotations.NullMarked;
