/** What is done with proposed refusals. */
@NullMarked
package io.onetrip.approval.filing.application;

import org.jspecify.annotations.NullMarked;
