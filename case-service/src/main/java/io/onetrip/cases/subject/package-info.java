/** One subject, one file (一企一档): what a hall has of a person or an organization, from the cases that it took in. */
@NullMarked
package io.onetrip.cases.subject;

import org.jspecify.annotations.NullMarked;
