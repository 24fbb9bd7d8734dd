/** Browser sessions end here; services only see tokens. */
@NullMarked
package io.onetrip.gateway.login;

import org.jspecify.annotations.NullMarked;
