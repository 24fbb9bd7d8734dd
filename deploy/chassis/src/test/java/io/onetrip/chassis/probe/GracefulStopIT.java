package io.onetrip.chassis.probe;

import static org.assertj.core.api.Assertions.assertThat;

import io.onetrip.local.RealParts;
import io.onetrip.local.RealPartsInitializer;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;

class GracefulStopIT {
    @Test
    void sendsWhatItHoldsBeforeItGoes() {
        RealParts.start();
        var name = UUID.randomUUID().toString();
        try (var service = new SpringApplicationBuilder(ProbeApplication.class)
                .initializers(new RealPartsInitializer(), new ProbeInitializer())
                .run("--server.port=0", "--onetrip.outbox.pause=2s", "--spring.application.name=leaving")) {
            var counters = service.getBean(Counters.class);
            for (var step = 0; step < 300; step++) {
                counters.count(name);
            }
        }
        assertThat(Told.sequencesOf(ProbeInitializer.TOPIC, name))
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, 300).boxed().toList());
    }
}
