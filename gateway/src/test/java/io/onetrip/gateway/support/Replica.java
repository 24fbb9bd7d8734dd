package io.onetrip.gateway.support;

import io.onetrip.gateway.GatewayApplication;
import io.onetrip.local.process.Ports;
import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** One more gateway in the same surroundings, on a port of its own. */
public record Replica(String address, ConfigurableApplicationContext context) implements AutoCloseable {

    public static Replica start(Map<String, Object> own) {
        var port = Ports.free(1).getFirst();
        var properties = new HashMap<>(Surroundings.get().springProperties());
        properties.putAll(own);
        properties.put("server.port", port);
        var context = new SpringApplicationBuilder(GatewayApplication.class)
                .initializers(starting -> starting.getEnvironment()
                        .getPropertySources()
                        .addFirst(new MapPropertySource("replica", properties)))
                .run();
        return new Replica("http://127.0.0.1:" + port, context);
    }

    @Override
    public void close() {
        context.close();
    }
}
