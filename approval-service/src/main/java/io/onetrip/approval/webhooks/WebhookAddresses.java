package io.onetrip.approval.webhooks;

import io.onetrip.approval.tasks.domain.ApprovalRefused;
import io.onetrip.approval.tasks.domain.Reason;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Where webhooks may go: over TLS to addresses outside, and to hosts that the configuration allows. */
@Component
class WebhookAddresses {
    private final WebhooksProperties properties;
    private final Hosts hosts;

    WebhookAddresses(WebhooksProperties properties, Hosts hosts) {
        this.properties = properties;
        this.hosts = hosts;
    }

    /**
     * Asks the network, so that no transaction may run.
     *
     * @throws ApprovalRefused unless it can be told there
     */
    URI require(String typed) {
        var url = parsed(typed);
        var host = url.getHost();
        if (host == null || url.getRawUserInfo() != null || url.getRawFragment() != null) {
            throw refused("地址须含主机名, 不含账号和片段 (Give an absolute address with a host, without user and fragment)");
        }
        var scheme = String.valueOf(url.getScheme()).toLowerCase(Locale.ROOT);
        if (!scheme.equals("https") && !(scheme.equals("http") && allowed(host))) {
            throw refused("须使用 https (Use https)");
        }
        try {
            resolve(host);
        } catch (UnknownHostException unknown) {
            throw refused("主机名无法解析或指向内部网络 (The host is unknown or lies inside a private network; use a public one)");
        }
        return url;
    }

    /**
     * The addresses to connect to; they are looked up at each connection, and no other than those looked at here is used.
     *
     * @throws UnknownHostException also when one of them lies inside
     */
    InetAddress[] resolve(String host) throws UnknownHostException {
        var addresses = hosts.of(host);
        if (!allowed(host) && !Stream.of(addresses).allMatch(PublicAddresses::contains)) {
            throw new AddressRefused(host);
        }
        return addresses;
    }

    private boolean allowed(String host) {
        return properties.allowedHosts().contains(host.toLowerCase(Locale.ROOT));
    }

    private static URI parsed(String typed) {
        try {
            return URI.create(typed.strip());
        } catch (IllegalArgumentException malformed) {
            throw refused("不是有效的地址 (Not an address)");
        }
    }

    private static ApprovalRefused refused(String why) {
        return new ApprovalRefused(Reason.WEBHOOK_ADDRESS_REFUSED, why);
    }

    /** The host lies inside the network. */
    static final class AddressRefused extends UnknownHostException {
        AddressRefused(String host) {
            super(host + " lies inside a private network");
        }
    }
}
