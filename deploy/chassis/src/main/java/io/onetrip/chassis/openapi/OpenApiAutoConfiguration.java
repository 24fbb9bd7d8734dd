package io.onetrip.chassis.openapi;

import io.onetrip.chassis.security.Actor;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/** How every service describes its API: tokens, roles, idempotency keys, problems. */
@AutoConfiguration
@ConditionalOnClass(name = "org.springdoc.core.utils.SpringDocUtils")
@EnableConfigurationProperties(ApiProperties.class)
class OpenApiAutoConfiguration {
    private static final String TOKEN = "token";

    /** The actor comes from the token, not from a parameter. */
    @Bean
    InitializingBean actorIsNoParameter() {
        return () -> SpringDocUtils.getConfig().addRequestWrapperToIgnore(Actor.class);
    }

    @Bean
    OpenAPI openApi(ApiProperties properties) {
        var token = new SecurityScheme()
                .type(SecurityScheme.Type.HTTP)
                .scheme("bearer")
                .bearerFormat("JWT");
        return new OpenAPI()
                .info(new Info().title(properties.title()).version("1").description(properties.description()))
                .components(new Components().addSecuritySchemes(TOKEN, token))
                .addSecurityItem(new SecurityRequirement().addList(TOKEN));
    }

    @Bean
    CallerRules callerRules() {
        return new CallerRules();
    }

    @Bean
    ProblemResponses problemResponses() {
        return new ProblemResponses();
    }
}
