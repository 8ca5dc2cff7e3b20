package org.knotwise;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.router.Route;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;
import org.knotwise.shared.PersonName;
import org.springframework.data.repository.Repository;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/** The house stands as its map says. */
class ModulesTest {

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.knotwise");

    @Test
    void modulesKeepTheirInsidesToThemselvesAndGoNotRoundInCircles() {
        ApplicationModules modules = ApplicationModules.of(Knotwise.class);

        modules.verify();

        assertThat(modules.stream().map(ApplicationModule::getIdentifier).map(Object::toString))
                .contains(
                        "shared",
                        "atlas",
                        "practice",
                        "identity",
                        "clients",
                        "health",
                        "redflags",
                        "intake",
                        "documents",
                        "bodymap",
                        "pain",
                        "knots",
                        "papers",
                        "plans",
                        "scheduling",
                        "series",
                        "waitlist",
                        "outbox",
                        "notices",
                        "settings",
                        "visits",
                        "homecare",
                        "messages",
                        "forecast",
                        "followups",
                        "caseload",
                        "schedule",
                        "today",
                        "portal",
                        "exchange",
                        "command",
                        "shell",
                        "demo");
    }

    @Test
    void theAtlasKnowsNeitherSpringNorADatabaseNorAScreen() {
        noClasses()
                .that()
                .resideInAPackage("org.knotwise.atlas..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework..", "jakarta.persistence..", "com.vaadin..")
                .check(HOUSE);
    }

    @Test
    void viewsKnowNoEntityAndNoRepository() {
        noClasses()
                .that()
                .resideInAPackage("..ui..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.knotwise..internal..")
                .orShould()
                .dependOnClassesThat()
                .areAnnotatedWith(Entity.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Repository.class)
                .check(HOUSE);
    }

    @Test
    void viewsAreReachedByTheirNavigationOnly() {
        classes().that().areAnnotatedWith(Route.class).should().notBePublic().check(HOUSE);
    }

    @Test
    void theShellKnowsNoFeature() {
        noClasses()
                .that()
                .resideInAPackage("org.knotwise.shell..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.knotwise.atlas..",
                        "org.knotwise.clients..",
                        "org.knotwise.health..",
                        "org.knotwise.redflags..",
                        "org.knotwise.documents..",
                        "org.knotwise.knots..",
                        "org.knotwise.plans..",
                        "org.knotwise.scheduling..",
                        "org.knotwise.visits..",
                        "org.knotwise.portal..")
                .check(HOUSE);
    }

    @Test
    void nobodyAsksForTheTimeWithoutAClock() {
        noClasses()
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(ZonedDateTime.class, "now")
                .check(HOUSE);
    }

    @Test
    void viewsShowNamesOnlyThroughWhatCanHideThem() {
        noClasses()
                .that()
                .resideInAPackage("..ui..")
                .and()
                .resideOutsideOfPackages("org.knotwise.shared.ui..", "org.knotwise.portal..")
                .should()
                .callMethod(PersonName.class, "full")
                .orShould()
                .callMethod(PersonName.class, "given")
                .orShould()
                .callMethod(PersonName.class, "family")
                .check(HOUSE);
    }

    @Test
    void thePortalTakesItsClientFromTheLoginOnly() {
        noClasses()
                .that()
                .resideInAPackage("org.knotwise.portal..")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("org.knotwise.clients.ui.ClientNavigation")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("com.vaadin.flow.router.RouteParameters")
                .check(HOUSE);
    }
}
