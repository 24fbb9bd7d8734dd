package io.onetrip.gateway.route;

import io.onetrip.gateway.PublicAddress;
import io.onetrip.gateway.trace.Trace;
import org.springframework.cloud.gateway.server.mvc.filter.HttpHeadersFilter.RequestHttpHeadersFilter;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;

/** Tells what is behind where the request came in; what the caller said about that was removed before. */
@Component
class OutgoingHeaders implements RequestHttpHeadersFilter, Ordered {
    private final PublicAddress address;

    OutgoingHeaders(PublicAddress address) {
        this.address = address;
    }

    @Override
    public HttpHeaders apply(HttpHeaders input, ServerRequest request) {
        var output = new HttpHeaders();
        input.forEach(output::addAll);
        output.set("X-Forwarded-For", request.servletRequest().getRemoteAddr());
        output.set("X-Forwarded-Proto", address.publicAddress().getScheme());
        output.set("X-Forwarded-Host", address.publicAddress().getAuthority());
        output.set("X-Forwarded-Port", Integer.toString(address.port()));
        output.set("traceparent", Trace.parent());
        return output;
    }

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
