package io.onetrip.rating;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import io.onetrip.testkit.LayerRules;

@AnalyzeClasses(packages = "io.onetrip.rating", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchTests LAYERS = ArchTests.in(LayerRules.class);
}
