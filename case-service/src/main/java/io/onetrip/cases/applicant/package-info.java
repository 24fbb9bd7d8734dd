@NullMarked
package io.onetrip.cases.applicant;

import org.jspecify.annotations.NullMarked;
