/** Signs by a key of a keystore. */
@NullMarked
package io.onetrip.approval.licences.adapter.signing;

import org.jspecify.annotations.NullMarked;
