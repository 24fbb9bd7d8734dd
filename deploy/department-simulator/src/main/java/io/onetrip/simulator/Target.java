package io.onetrip.simulator;

import java.net.URI;

/** Where the platform is, and as which department a system calls it. */
public record Target(URI address, URI tokenEndpoint, String department, String client, String secret) {
    /** The same department through another address, such as the conformance check's. */
    public Target through(URI other) {
        return new Target(other, tokenEndpoint, department, client, secret);
    }
}
