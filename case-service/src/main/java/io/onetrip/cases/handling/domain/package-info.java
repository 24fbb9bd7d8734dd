@NullMarked
package io.onetrip.cases.handling.domain;

import org.jspecify.annotations.NullMarked;
