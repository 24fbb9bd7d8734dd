/** What a revision of the catalogue is and who may do what with it. Plain Java. */
@NullMarked
package io.onetrip.catalog.authoring.domain;

import org.jspecify.annotations.NullMarked;
