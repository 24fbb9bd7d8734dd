/** What editors do with revisions: one class per use case. */
@NullMarked
package io.onetrip.catalog.authoring.application;

import org.jspecify.annotations.NullMarked;
