package io.onetrip.cases;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.springframework.stereotype.Repository;
import org.springframework.web.bind.annotation.RestController;

@AnalyzeClasses(packages = "io.onetrip.cases", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule domainIsPlainJava = noClasses()
            .that()
            .resideInAnyPackage("..domain..", "..applicant..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.springframework..", "tools.jackson..", "jakarta..", "java.sql..", "io.onetrip.chassis..");

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
    static final ArchRule flatFeaturesEnterByDomainAndUseCase = noClasses()
            .that()
            .resideOutsideOfPackage("..handling..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..handling.adapter..");

    @ArchTest
    static final ArchRule controllersAreNobodysBusiness =
            classes().that().areAnnotatedWith(RestController.class).should().bePackagePrivate();

    @ArchTest
    static final ArchRule adaptersOfPortsAreNobodysBusiness =
            classes().that().areAnnotatedWith(Repository.class).should().bePackagePrivate();

    @ArchTest
    static final ArchRule onlyPersistenceSpeaksSqlInHandling = noClasses()
            .that()
            .resideInAPackage("..handling..")
            .and()
            .resideOutsideOfPackage("..adapter.persistence..")
            .should()
            .dependOnClassesThat(JavaClass.Predicates.resideInAnyPackage("org.springframework.jdbc.."));
}
