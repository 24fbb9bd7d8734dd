package io.onetrip.chassis.security;

import java.util.Collection;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/** A verified token together with the actor it speaks for. */
final class ActorAuthentication extends JwtAuthenticationToken {
    private final Actor actor;

    ActorAuthentication(Jwt jwt, Collection<? extends GrantedAuthority> authorities, Actor actor) {
        super(jwt, authorities, actor.username());
        this.actor = actor;
    }

    Actor actor() {
        return actor;
    }
}
