package io.onetrip.chassis.security;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.jwt.Jwt;

/** Reads the actor from the claims of a verified token. */
final class ActorTokenConverter implements Converter<Jwt, AbstractAuthenticationToken> {
    @Override
    public AbstractAuthenticationToken convert(Jwt jwt) {
        var roles = Set.copyOf(Objects.requireNonNullElse(jwt.getClaimAsStringList("roles"), List.of()));
        var username = Objects.requireNonNullElse(jwt.getClaimAsString("preferred_username"), jwt.getSubject());
        var name = Objects.requireNonNullElse(jwt.getClaimAsString("name"), username);
        var actor = new Actor(
                jwt.getSubject(),
                username,
                name,
                roles,
                jwt.getClaimAsString("department"),
                jwt.getClaimAsString("hall"));
        var authorities = roles.stream()
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role))
                .toList();
        return new ActorAuthentication(jwt, authorities, actor);
    }
}
