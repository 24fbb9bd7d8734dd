package io.onetrip.catalog.broken.domain;

import org.springframework.core.io.Resource;

record SpringInTheDomain(Resource resource) {}
