/** Who works for a department: whoever has come to its work list is known there. */
@NullMarked
package io.onetrip.approval.officers;

import org.jspecify.annotations.NullMarked;
