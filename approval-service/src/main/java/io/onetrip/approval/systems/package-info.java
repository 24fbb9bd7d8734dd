/** What departments' systems need besides the commands that people give too. */
@NullMarked
package io.onetrip.approval.systems;

import org.jspecify.annotations.NullMarked;
