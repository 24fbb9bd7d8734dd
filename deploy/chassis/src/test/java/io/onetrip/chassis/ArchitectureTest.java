package io.onetrip.chassis;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "io.onetrip.chassis", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String DOMAIN_WORDS =
            ".*(Case|Item|Bundle|Catalog|Department|Hall|Clerk|Applicant|Approv|Rating|Supervis|Deadline|Material).*";

    @ArchTest
    static final ArchRule knowsNoService = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "io.onetrip.catalog..",
                    "io.onetrip.cases..",
                    "io.onetrip.approval..",
                    "io.onetrip.rating..",
                    "io.onetrip.supervision..",
                    "io.onetrip.planning..",
                    "io.onetrip.workingdays..");

    @ArchTest
    static final ArchRule holdsNoWordOfTheDomain =
            noClasses().should().haveNameMatching("io\\.onetrip\\.chassis\\." + DOMAIN_WORDS);

    @ArchTest
    static final ArchRule turnsInNoCircle =
            slices().matching("io.onetrip.chassis.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule keepsItsWiringToItself = classes()
            .that()
            .haveSimpleNameEndingWith("AutoConfiguration")
            .or()
            .haveSimpleNameEndingWith("Controller")
            .or()
            .haveSimpleNameEndingWith("Properties")
            .should()
            .notBePublic();

    /** A consumer's code runs in transactions of the inbox: only the outbox may know how events leave. */
    @ArchTest
    static final ArchRule sendsOnlyThroughTheOutbox = noClasses()
            .that()
            .resideOutsideOfPackage("..outbox..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.kafka.clients.producer..");
}
