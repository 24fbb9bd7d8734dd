package io.onetrip.catalog.provisioning;

/** How many published departments have their accounts, and how many wait for them. */
record ProvisioningState(int ready, int pending) {}
