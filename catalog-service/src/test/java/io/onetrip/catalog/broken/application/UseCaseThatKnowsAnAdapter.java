package io.onetrip.catalog.broken.application;

import io.onetrip.catalog.broken.adapter.persistence.BrokenStore;

record UseCaseThatKnowsAnAdapter(BrokenStore store) {}
