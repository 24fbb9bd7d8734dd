package io.onetrip.catalog.broken;

import io.onetrip.catalog.importing.domain.Kind;

record FeatureThatKnowsAnother(Kind kind) {}
