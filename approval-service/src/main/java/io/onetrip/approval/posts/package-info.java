/** Posts (岗位) of a department and the items each handles: a pool of its own for each. */
@NullMarked
package io.onetrip.approval.posts;

import org.jspecify.annotations.NullMarked;
