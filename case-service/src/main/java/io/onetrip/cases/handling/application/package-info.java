@NullMarked
package io.onetrip.cases.handling.application;

import org.jspecify.annotations.NullMarked;
