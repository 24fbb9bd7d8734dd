package io.onetrip.supervision;

import io.onetrip.local.RealPartsInitializer;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/** The supervision service running on real PostgreSQL, Kafka and Keycloak, on a day that the test sets. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"onetrip.ledger.pause=200ms", "onetrip.board.refresh=100ms", "onetrip.board.heartbeat=1s"})
@Import(Wall.class)
@ContextConfiguration(initializers = {RealPartsInitializer.class, TrustKeycloak.class})
public @interface OnRealParts {}
