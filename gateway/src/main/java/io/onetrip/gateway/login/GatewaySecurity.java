package io.onetrip.gateway.login;

import static org.springframework.security.config.Customizer.withDefaults;

import io.onetrip.gateway.PublicAddress;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationConverter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRequestAttributeHandler;

/** Two ways in: a browser's session and a token. Every service checks the token once more. */
@Configuration(proxyBeanMethods = false)
class GatewaySecurity {
    /** Keycloak guards itself, with cookies, forms and headers of its own. */
    @Bean
    @Order(1)
    SecurityFilterChain keycloakChain(HttpSecurity http) throws Exception {
        return http.securityMatcher("/auth/**")
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .csrf(AbstractHttpConfigurer::disable)
                .headers(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain gatewayChain(
            HttpSecurity http,
            PublicAddress address,
            PublicPaths publicPaths,
            CookieCsrfTokenRepository csrfTokens,
            SessionRequests sessionRequests,
            OAuth2AccessTokenResponseClient<OAuth2AuthorizationCodeGrantRequest> codes,
            SignedInUsers users,
            LoginOutcome outcome,
            LogoutAnswer logout,
            SecurityProblems problems)
            throws Exception {
        var roles = new JwtAuthenticationConverter();
        roles.setJwtGrantedAuthoritiesConverter(SignedInUsers::authorities);
        return http.authorizeHttpRequests(requests -> access(requests, publicPaths))
                .oauth2Login(login -> login.loginPage("/login")
                        .authorizationEndpoint(start -> start.baseUri(LoginController.START))
                        .tokenEndpoint(token -> token.accessTokenResponseClient(codes))
                        .userInfoEndpoint(info -> info.oidcUserService(users))
                        .successHandler(outcome)
                        .failureHandler(outcome))
                .oauth2Client(withDefaults())
                .oauth2ResourceServer(tokens -> tokens.jwt(jwt -> jwt.jwtAuthenticationConverter(roles))
                        .authenticationEntryPoint(problems)
                        .accessDeniedHandler(problems))
                .exceptionHandling(
                        refusals -> refusals.authenticationEntryPoint(problems).accessDeniedHandler(problems))
                .csrf(csrf -> csrf.csrfTokenRepository(csrfTokens)
                        .csrfTokenRequestHandler(new CsrfTokenRequestAttributeHandler())
                        .requireCsrfProtectionMatcher(sessionRequests))
                .logout(end -> end.logoutUrl("/logout").logoutSuccessHandler(logout))
                .requestCache(AbstractHttpConfigurer::disable)
                .headers(headers -> SecurityHeaders.apply(headers, address))
                .build();
    }

    private static void access(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests,
            PublicPaths publicPaths) {
        requests.requestMatchers("/api/session")
                .permitAll()
                .requestMatchers("/api/*/operations/audit/**")
                .hasAnyRole("operator", "supervisor")
                .requestMatchers("/api/*/operations/**")
                .hasRole("operator")
                .requestMatchers(publicPaths.matcher())
                .permitAll()
                .requestMatchers("/api/**")
                .authenticated()
                .requestMatchers("/actuator/health/**")
                .permitAll()
                .requestMatchers("/actuator/**")
                .hasRole("operator")
                .anyRequest()
                .permitAll();
    }
}
