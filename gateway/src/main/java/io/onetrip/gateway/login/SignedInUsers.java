package io.onetrip.gateway.login;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.OidcUserInfo;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.stereotype.Component;

/** Knows of a user what the access token says: the same that the services will go by. */
@Component
class SignedInUsers implements OAuth2UserService<OidcUserRequest, OidcUser> {
    private static final List<String> TOLD = List.of("roles", "department", "hall", "name", "preferred_username");
    private final JwtDecoder tokens;

    SignedInUsers(JwtDecoder tokens) {
        this.tokens = tokens;
    }

    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        var token = decode(request.getAccessToken().getTokenValue());
        var claims = new HashMap<String, Object>();
        for (var name : TOLD) {
            var value = token.getClaims().get(name);
            if (value != null) {
                claims.put(name, value);
            }
        }
        return new DefaultOidcUser(
                authorities(token), request.getIdToken(), new OidcUserInfo(claims), "preferred_username");
    }

    static LinkedHashSet<GrantedAuthority> authorities(Jwt token) {
        var authorities = new LinkedHashSet<GrantedAuthority>();
        for (var role : Objects.requireNonNullElse(token.getClaimAsStringList("roles"), List.<String>of())) {
            authorities.add(new SimpleGrantedAuthority("ROLE_" + role));
        }
        return authorities;
    }

    private Jwt decode(String token) {
        try {
            return tokens.decode(token);
        } catch (JwtException refused) {
            throw new OAuth2AuthenticationException(new OAuth2Error("invalid_token"), refused);
        }
    }
}
