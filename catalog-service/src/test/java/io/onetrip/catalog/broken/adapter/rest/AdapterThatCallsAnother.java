package io.onetrip.catalog.broken.adapter.rest;

import io.onetrip.catalog.broken.adapter.persistence.BrokenStore;

record AdapterThatCallsAnother(BrokenStore store) {}
