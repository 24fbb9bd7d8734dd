/** Sample and blank form files of materials: uploaded by editors, downloaded by anyone. */
@NullMarked
package io.onetrip.catalog.files;

import org.jspecify.annotations.NullMarked;
