package io.onetrip.approval.webhooks;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.io.entity.StringEntity;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Sends one webhook. Connects to addresses that were looked at and to no other, follows no redirect, and gives up at the
 * time limit whatever the other side does.
 */
@Component
class WebhookClient {
    private static final int LONGEST_ANSWER = 16_384;

    private final CloseableHttpClient http;
    private final WebhooksProperties properties;
    private final ScheduledExecutorService limits = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("webhook-limits").factory());

    WebhookClient(WebhookAddresses addresses, WebhooksProperties properties) {
        this.properties = properties;
        var connection = ConnectionConfig.custom()
                .setConnectTimeout(Timeout.of(properties.connect()))
                .setSocketTimeout(Timeout.of(properties.answer()))
                .setTimeToLive(TimeValue.ofMinutes(1))
                .build();
        var connections = PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(new CheckedResolver(addresses))
                .setDefaultConnectionConfig(connection)
                .setMaxConnTotal(properties.openConnections())
                .setMaxConnPerRoute(properties.openConnections())
                .build();
        http = HttpClients.custom()
                .setConnectionManager(connections)
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setConnectionRequestTimeout(Timeout.of(properties.connect()))
                        .setResponseTimeout(Timeout.of(properties.answer()))
                        .build())
                .setUserAgent("OneTrip-Webhooks/1")
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableContentCompression()
                .build();
    }

    /** @return null when the system has taken it, otherwise why not: HTTP_500, REDIRECT, TIME_OUT, NO_CONNECTION, … */
    @Nullable
    String send(WebhookEndpoint endpoint, Delivery delivery, Instant now) {
        var request = request(endpoint, delivery, now);
        var limit = limits.schedule(request::cancel, properties.answer().toMillis(), TimeUnit.MILLISECONDS);
        try (var response = http.executeOpen(null, request, null)) {
            drain(response.getEntity());
            var status = response.getCode();
            if (status >= 300 && status < 400) return "REDIRECT";
            return status >= 200 && status < 300 ? null : "HTTP_" + status;
        } catch (WebhookAddresses.AddressRefused inside) {
            return "ADDRESS_REFUSED";
        } catch (UnknownHostException unknown) {
            return "UNKNOWN_HOST";
        } catch (SSLException untrusted) {
            return "TLS";
        } catch (InterruptedIOException late) {
            return "TIME_OUT";
        } catch (IOException | RejectedExecutionException failed) {
            return request.isCancelled() ? "TIME_OUT" : "NO_CONNECTION";
        } finally {
            limit.cancel(false);
        }
    }

    private static HttpPost request(WebhookEndpoint endpoint, Delivery delivery, Instant now) {
        URI url = endpoint.url();
        var request = new HttpPost(url);
        request.setHeader("webhook-id", delivery.webhookId());
        request.setHeader("webhook-timestamp", Long.toString(now.getEpochSecond()));
        request.setHeader("webhook-signature", endpoint.signatures(delivery.webhookId(), now, delivery.body()));
        request.setHeader("webhook-attempt", Integer.toString(delivery.attempts()));
        request.setEntity(new StringEntity(delivery.body(), ContentType.APPLICATION_JSON));
        return request;
    }

    /** A short answer is read to its end, so that the connection can be used again; of a long one no more than that. */
    private static void drain(@Nullable HttpEntity answer) throws IOException {
        if (answer != null) answer.getContent().readNBytes(LONGEST_ANSWER);
    }

    @PreDestroy
    void close() throws IOException {
        limits.shutdownNow();
        http.close();
    }

    private record CheckedResolver(WebhookAddresses addresses) implements DnsResolver {
        @Override
        public InetAddress[] resolve(String host) throws UnknownHostException {
            return addresses.resolve(host);
        }

        @Override
        public String resolveCanonicalHostname(String host) {
            return host;
        }
    }
}
