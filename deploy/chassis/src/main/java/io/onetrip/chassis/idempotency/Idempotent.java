package io.onetrip.chassis.idempotency;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The request must carry an {@code Idempotency-Key}; sent again by the same caller it is answered again, not done again.
 * The whole request runs in one transaction, which is undone unless the answer is 2xx.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Idempotent {}
