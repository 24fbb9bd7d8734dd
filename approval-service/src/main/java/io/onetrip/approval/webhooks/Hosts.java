package io.onetrip.approval.webhooks;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** Looks hosts up in the network. */
interface Hosts {
    InetAddress[] of(String host) throws UnknownHostException;
}
