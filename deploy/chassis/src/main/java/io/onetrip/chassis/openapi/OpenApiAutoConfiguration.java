package io.onetrip.chassis.openapi;

import io.onetrip.chassis.security.Actor;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

/** The actor comes from the token, not from a parameter, where a service describes its API. */
@AutoConfiguration
@ConditionalOnClass(name = "org.springdoc.core.utils.SpringDocUtils")
class OpenApiAutoConfiguration {
    @Bean
    @ConditionalOnMissingBean
    OpenAPI openApi(@Value("${spring.application.name}") String service) {
        return new OpenAPI()
                .info(new Info()
                        .title("OneTrip, %s service".formatted(service))
                        .version("v1")
                        .description(
                                "Errors are problems (RFC 9457): a stable type, and a detail that says what to do."));
    }

    @Bean
    InitializingBean actorIsNoParameter() {
        return () -> SpringDocUtils.getConfig().addRequestWrapperToIgnore(Actor.class);
    }
}
