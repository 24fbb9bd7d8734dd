package io.onetrip.testkit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.springframework.stereotype.Repository;

/** What every service keeps to; taken in by its own test with {@code ArchTests.in(LayerRules.class)}. */
public final class LayerRules {
    /** What no domain may know. */
    public static final String[] BEYOND_PLAIN_JAVA = {
        "org.springframework..", "tools.jackson..", "jakarta..", "java.sql..", "io.onetrip.chassis.."
    };

    private LayerRules() {}

    @ArchTest
    static final ArchRule domainIsPlainJava = noClasses()
            .that()
            .resideInAPackage("..domain..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(BEYOND_PLAIN_JAVA);

    @ArchTest
    static final ArchRule domainKnowsNoUseCaseAndNoAdapter = noClasses()
            .that()
            .resideInAPackage("..domain..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..application..", "..adapter..");

    @ArchTest
    static final ArchRule useCasesKnowNoAdapter = noClasses()
            .that()
            .resideInAPackage("..application..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..adapter..");

    @ArchTest
    static final ArchRule useCasesSpeakNeitherHttpNorSqlNorKafka = noClasses()
            .that()
            .resideInAPackage("..application..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.springframework.web..", "org.springframework.jdbc..", "org.springframework.kafka..");

    @ArchTest
    static final ArchRule noAdapterCallsAnother = slices().matching("..adapter.(*)..")
            .namingSlices("adapter $1")
            .should()
            .notDependOnEachOther();

    @ArchTest
    static final ArchRule adaptersOfPortsAreNobodysBusiness =
            classes().that().areAnnotatedWith(Repository.class).should().bePackagePrivate();

    @ArchTest
    static final ArchRule controllersAreNobodysBusiness =
            classes().that().haveSimpleNameEndingWith("Controller").should().bePackagePrivate();
}
