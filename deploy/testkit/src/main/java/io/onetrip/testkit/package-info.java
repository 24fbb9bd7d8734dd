/** What the tests of the services share. */
@NullMarked
package io.onetrip.testkit;

import org.jspecify.annotations.NullMarked;
