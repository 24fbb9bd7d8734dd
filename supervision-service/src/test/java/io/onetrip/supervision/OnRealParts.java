package io.onetrip.supervision;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** The supervision service running on real parts, on a day that the test sets. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@io.onetrip.testkit.OnRealParts
@TestPropertySource(
        properties = {"onetrip.ledger.pause=200ms", "onetrip.board.refresh=100ms", "onetrip.board.heartbeat=1s"})
@Import(Wall.class)
public @interface OnRealParts {}
