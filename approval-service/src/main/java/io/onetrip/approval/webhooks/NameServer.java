package io.onetrip.approval.webhooks;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.springframework.stereotype.Component;

/** As the machine looks hosts up. */
@Component
class NameServer implements Hosts {
    @Override
    public InetAddress[] of(String host) throws UnknownHostException {
        return InetAddress.getAllByName(host);
    }
}
