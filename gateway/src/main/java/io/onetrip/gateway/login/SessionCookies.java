package io.onetrip.gateway.login;

import io.onetrip.gateway.PublicAddress;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;

/** Cookies that belong to this host alone; browsers grant that prefix over https only. */
@Configuration(proxyBeanMethods = false)
class SessionCookies {
    @Bean
    CookieSerializer sessionCookie(PublicAddress address) {
        var cookie = new DefaultCookieSerializer();
        cookie.setCookieName(name(address, "onetrip"));
        cookie.setUseSecureCookie(address.secure());
        cookie.setUseHttpOnlyCookie(true);
        cookie.setSameSite("Lax");
        cookie.setCookiePath("/");
        return cookie;
    }

    @Bean
    CookieCsrfTokenRepository csrfTokens(PublicAddress address) {
        var tokens = CookieCsrfTokenRepository.withHttpOnlyFalse(); // the page copies it into the header
        tokens.setCookieName(name(address, "XSRF-TOKEN"));
        tokens.setCookiePath("/");
        tokens.setCookieCustomizer(cookie -> cookie.secure(address.secure()).sameSite("Lax"));
        return tokens;
    }

    /** Two requests of one session may write the same attribute at once. */
    @Bean
    PostgreSqlJdbcIndexedSessionRepositoryCustomizer upserts() {
        return new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
    }

    private static String name(PublicAddress address, String name) {
        return address.secure() ? "__Host-" + name : name;
    }
}
