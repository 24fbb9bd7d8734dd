@NullMarked
package io.onetrip.cases.handling.adapter.rest;

import org.jspecify.annotations.NullMarked;
