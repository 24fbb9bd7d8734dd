package io.onetrip.chassis.openapi;

import io.onetrip.chassis.security.Actor;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.annotation.Bean;

/** The actor comes from the token, not from a parameter, where a service describes its API. */
@AutoConfiguration
@ConditionalOnClass(name = "org.springdoc.core.utils.SpringDocUtils")
class OpenApiAutoConfiguration {
    @Bean
    InitializingBean actorIsNoParameter() {
        return () -> SpringDocUtils.getConfig().addRequestWrapperToIgnore(Actor.class);
    }
}
