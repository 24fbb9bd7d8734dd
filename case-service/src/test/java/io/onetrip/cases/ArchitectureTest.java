package io.onetrip.cases;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import io.onetrip.testkit.LayerRules;

@AnalyzeClasses(packages = "io.onetrip.cases", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchTests LAYERS = ArchTests.in(LayerRules.class);

    @ArchTest
    static final ArchRule applicantsArePlainJava = noClasses()
            .that()
            .resideInAPackage("..applicant..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(LayerRules.BEYOND_PLAIN_JAVA);

    @ArchTest
    static final ArchRule flatFeaturesEnterByDomainAndUseCase = noClasses()
            .that()
            .resideOutsideOfPackage("..handling..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..handling.adapter..");

    @ArchTest
    static final ArchRule onlyPersistenceSpeaksSqlInHandling = noClasses()
            .that()
            .resideInAPackage("..handling..")
            .and()
            .resideOutsideOfPackage("..adapter.persistence..")
            .should()
            .dependOnClassesThat(JavaClass.Predicates.resideInAnyPackage("org.springframework.jdbc.."));
}
