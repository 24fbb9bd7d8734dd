package io.onetrip.supervision;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import io.onetrip.chassis.event.EventHandler;
import io.onetrip.testkit.LayerRules;
import org.springframework.web.bind.annotation.RestController;

@AnalyzeClasses(packages = "io.onetrip.supervision", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchTests LAYERS = ArchTests.in(LayerRules.class);

    @ArchTest
    static final ArchRule domainKnowsWorkingDaysOnly = classes()
            .that()
            .resideInAPackage("..ledger.domain..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "org.jspecify..",
                    "io.onetrip.workingdays..",
                    "io.onetrip.calendar..",
                    "..ledger.domain..");

    @ArchTest
    static final ArchRule featuresFormNoCircle =
            slices().matching("io.onetrip.supervision.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule whatHearsAndAnswersIsNobodyElsesBusiness = classes()
            .that()
            .areAnnotatedWith(RestController.class)
            .or()
            .implement(EventHandler.class)
            .should()
            .notBePublic();
}
