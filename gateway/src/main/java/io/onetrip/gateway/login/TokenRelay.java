package io.onetrip.gateway.login;

import io.onetrip.gateway.problem.Problems;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.ClientAuthorizationException;
import org.springframework.security.oauth2.client.OAuth2AuthorizeRequest;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.HandlerFilterFunction;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Gives a session's request its access token, renewed when it runs out; a caller's own token passes as it is. */
@Component
public class TokenRelay implements HandlerFilterFunction<ServerResponse, ServerResponse> {
    private final OAuth2AuthorizedClientManager clients;

    TokenRelay(OAuth2AuthorizedClientManager clients) {
        this.clients = clients;
    }

    @Override
    public ServerResponse filter(ServerRequest request, HandlerFunction<ServerResponse> next) throws Exception {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (!(authentication instanceof OAuth2AuthenticationToken session)) {
            return next.handle(request);
        }
        try {
            var token = accessToken(session, request);
            return next.handle(ServerRequest.from(request)
                    .headers(headers -> headers.setBearerAuth(token))
                    .build());
        } catch (OAuth2AuthorizationException refused) {
            return isOver(refused) ? end(request) : answer(Problems.serviceUnavailable("login"));
        }
    }

    private String accessToken(OAuth2AuthenticationToken session, ServerRequest request) {
        var client = clients.authorize(
                OAuth2AuthorizeRequest.withClientRegistrationId(session.getAuthorizedClientRegistrationId())
                        .principal(session)
                        .attribute(HttpServletRequest.class.getName(), request.servletRequest())
                        .build());
        if (client == null) {
            throw new ClientAuthorizationException(new OAuth2Error("invalid_grant"), LoginClient.REGISTRATION);
        }
        return client.getAccessToken().getTokenValue();
    }

    private static boolean isOver(OAuth2AuthorizationException refused) {
        return switch (refused.getError().getErrorCode()) {
            case "invalid_grant", "client_authorization_required" -> true;
            default -> false;
        };
    }

    private static ServerResponse end(ServerRequest request) {
        var session = request.servletRequest().getSession(false);
        if (session != null) {
            session.invalidate();
        }
        return answer(Problems.unauthorized());
    }

    private static ServerResponse answer(ProblemDetail problem) {
        return ServerResponse.status(problem.getStatus())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
