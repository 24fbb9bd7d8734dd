package io.onetrip.gateway.login;

import io.onetrip.gateway.PublicAddress;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.databind.json.JsonMapper;

/** The session here is over; the one at Keycloak ends at the address this answers. */
@Component
class LogoutAnswer implements LogoutSuccessHandler {
    private final PublicAddress address;
    private final KeycloakProperties keycloak;
    private final JsonMapper json;

    LogoutAnswer(PublicAddress address, KeycloakProperties keycloak, JsonMapper json) {
        this.address = address;
        this.keycloak = keycloak;
        this.json = json;
    }

    @Override
    public void onLogoutSuccess(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication ended)
            throws IOException {
        var location = ended != null && ended.getPrincipal() instanceof OidcUser user ? endSession(user) : "/";
        var accept = request.getHeader("Accept");
        if (accept != null && accept.contains(MediaType.TEXT_HTML_VALUE)) {
            response.sendRedirect(location); // a form was sent
            return;
        }
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.getOutputStream().write(json.writeValueAsBytes(Map.of("location", location)));
    }

    private String endSession(OidcUser user) {
        return UriComponentsBuilder.fromUriString(address.at(keycloak.endpoint("logout")))
                .queryParam("client_id", keycloak.clientId())
                .queryParam("id_token_hint", user.getIdToken().getTokenValue())
                .queryParam("post_logout_redirect_uri", "{home}")
                .build(address.at("/"))
                .toString();
    }
}
