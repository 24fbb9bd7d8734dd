package io.onetrip.cases.shareddata.register;

import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/** Asks a register by POST: it answers 200 with {@code {"data": {…}}}, or 404 where it knows nothing of the subject. */
final class HttpRegister implements Register {
    private final RestClient client;

    HttpRegister(URI address, Duration timeout) {
        var requests = new JdkClientHttpRequestFactory();
        requests.setReadTimeout(timeout);
        this.client = RestClient.builder()
                .baseUrl(address.toString())
                .requestFactory(requests)
                .build();
    }

    private record Said(@Nullable Map<String, String> data) {}

    @Override
    public Optional<Map<String, String>> look(RegisterQuestion question) {
        try {
            var said = client.post().body(question).retrieve().body(Said.class);
            if (said == null || said.data() == null) throw new RegisterUnavailable("answer without data", null);
            return Optional.of(new LinkedHashMap<>(said.data()));
        } catch (HttpClientErrorException refused) {
            if (refused.getStatusCode() == HttpStatus.NOT_FOUND) return Optional.empty();
            throw new RegisterUnavailable("answered " + refused.getStatusCode(), null);
        } catch (RestClientException failed) {
            throw new RegisterUnavailable(failed.getClass().getSimpleName(), failed);
        }
    }
}
