package io.onetrip.catalog;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a layer must not do. Each rule is also held against classes that break it, as a rule may guard nothing. */
class ArchitectureTest {

    private static final JavaClasses SERVICE =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("io.onetrip.catalog");
    private static final JavaClasses BROKEN =
            new ClassFileImporter().importPackages("io.onetrip.catalog.broken", "io.onetrip.catalog.importing.domain");

    static Stream<Named<ArchRule>> rules() {
        return Stream.of(
                Named.of(
                        "domain is plain Java",
                        noClasses()
                                .that()
                                .resideInAPackage("..domain..")
                                .should()
                                .dependOnClassesThat()
                                .resideInAnyPackage(
                                        "org.springframework..",
                                        "tools.jackson..",
                                        "java.sql..",
                                        "io.onetrip.chassis..")),
                Named.of(
                        "domain knows neither application nor adapters",
                        noClasses()
                                .that()
                                .resideInAPackage("..domain..")
                                .should()
                                .dependOnClassesThat()
                                .resideInAnyPackage("..application..", "..adapter..")),
                Named.of(
                        "application knows no adapter",
                        noClasses()
                                .that()
                                .resideInAPackage("..application..")
                                .should()
                                .dependOnClassesThat()
                                .resideInAPackage("..adapter..")),
                Named.of(
                        "an adapter never calls another",
                        slices().matching("io.onetrip.catalog.(*).adapter.(*)..")
                                .should()
                                .notDependOnEachOther()),
                Named.of(
                        "a feature knows no other, but what stores the catalogue, what drafts it and what searches it",
                        slices().matching("io.onetrip.catalog.(*)..")
                                .should()
                                .notDependOnEachOther()
                                .ignoreDependency(
                                        resideInAnyPackage("..authoring..", "..listing.."),
                                        resideInAnyPackage("..importing.domain", "..importing.application"))
                                .ignoreDependency(resideInAPackage("..browsing.."), resideInAPackage("..search.."))
                                .ignoreDependency(
                                        resideInAPackage("..listing.."),
                                        resideInAnyPackage("..authoring.domain", "..authoring.application"))),
                Named.of(
                        "only what is used elsewhere is public",
                        classes()
                                .that()
                                .haveSimpleNameEndingWith("Controller")
                                .should()
                                .notBePublic()));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void holds(ArchRule rule) {
        rule.check(SERVICE);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void isSeenToFail(ArchRule rule) {
        assertThatExceptionOfType(AssertionError.class).isThrownBy(() -> rule.check(BROKEN));
    }

    @Test
    void theLibrariesStandOnJavaAlone() {
        var libraries = new ClassFileImporter()
                .withImportOption(new DoNotIncludeTests())
                .importPackages("io.onetrip.planning", "io.onetrip.workingdays");
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.jspecify..", "io.onetrip.planning..", "io.onetrip.workingdays..")
                .check(libraries);
    }
}
