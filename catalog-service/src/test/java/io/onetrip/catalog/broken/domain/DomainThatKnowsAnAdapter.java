package io.onetrip.catalog.broken.domain;

import io.onetrip.catalog.broken.adapter.persistence.BrokenStore;

record DomainThatKnowsAnAdapter(BrokenStore store) {}
