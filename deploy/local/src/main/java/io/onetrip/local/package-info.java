/** Real PostgreSQL, Kafka and Keycloak for tests, as child processes of the test's own JVM. */
@NullMarked
package io.onetrip.local;

import org.jspecify.annotations.NullMarked;
