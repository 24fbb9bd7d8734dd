/**
 * Gives every published department its accounts and its system's client. Runs behind the import, which never waits for
 * it: what Keycloak did not take is kept and tried again.
 */
@NullMarked
package io.onetrip.catalog.provisioning;

import org.jspecify.annotations.NullMarked;
