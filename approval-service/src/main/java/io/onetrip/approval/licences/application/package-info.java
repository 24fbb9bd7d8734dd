/** What is done with licences and seals, one class each. */
@NullMarked
package io.onetrip.approval.licences.application;

import org.jspecify.annotations.NullMarked;
