@NullMarked
package io.onetrip.catalog.importing.adapter.rest;

import org.jspecify.annotations.NullMarked;
