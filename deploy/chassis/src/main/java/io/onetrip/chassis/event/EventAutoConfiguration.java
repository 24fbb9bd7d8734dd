package io.onetrip.chassis.event;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import tools.jackson.databind.json.JsonMapper;

@AutoConfiguration
class EventAutoConfiguration {
    @Bean
    EventJson eventJson(JsonMapper json) {
        return new EventJson(json);
    }
}
