package io.onetrip.cases;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.test.context.TestPropertySource;

/** The case service running on real parts, with small files in a folder of its own; notices and registers wait. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@io.onetrip.testkit.OnRealParts
@TestPropertySource(
        properties = {
            "onetrip.files.directory=target/case-files",
            "onetrip.courier.directory=target/courier",
            "onetrip.courier.pause-seconds=1",
            "onetrip.notices.pause=1h",
            "onetrip.shared-data.pause=1h",
            "onetrip.shared-data.directory=target/registers",
            "spring.servlet.multipart.max-file-size=1MB"
        })
public @interface OnRealParts {}
