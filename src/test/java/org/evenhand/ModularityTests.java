package org.evenhand;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Profile;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.stereotype.Component;

class ModularityTests {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.evenhand");

    @Test
    void modulesUseEachOthersApiAndFormNoCycles() {
        ApplicationModules.of(Evenhand.class).verify();
    }

    @Test
    void onlyProcessesTheEngineAndTheStaffModuleKnowCamunda() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.evenhand..process..", "org.evenhand.engine..", "org.evenhand.staff..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.camunda..")
                .because("this is also the way off an engine line that has ended")
                .check(CLASSES);
    }

    @Test
    void onlyPagesKnowSpringWeb() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.evenhand..web..", "org.evenhand.engine..", "org.evenhand.staff..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.springframework.web..")
                .check(CLASSES);
    }

    @Test
    void onlyTheEngineModuleKnowsTheEnginesInside() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.evenhand.engine..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.camunda.bpm.engine.impl..")
                .check(CLASSES);
    }

    /** What {@code mvn spring-boot:test-run} starts is found on the test class path; only the demo may add to it. */
    @Test
    void testsAddNothingToTheDemoRun() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.evenhand.demo..")
                .and()
                .areNotAnnotatedWith(Profile.class)
                .should()
                .beMetaAnnotatedWith(Component.class)
                .because("the demo would start them")
                .check(new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.ONLY_INCLUDE_TESTS)
                        .importPackages("org.evenhand"));
    }
}
