@NullMarked
package io.onetrip.cases.handling.adapter.persistence;

import org.jspecify.annotations.NullMarked;
