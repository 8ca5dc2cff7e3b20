package org.knotwise;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** Every page and every frame says who may enter. */
class RoutesTest {

    private static final List<JavaClass> HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.knotwise").stream()
                    .toList();

    @Test
    void everyRouteAndEveryLayoutDeclaresWhoMayEnter() {
        List<JavaClass> doors = doors(type -> type.isAnnotatedWith(Route.class)
                || type.isAnnotatedWith(Layout.class)
                || (type.isAssignableTo(RouterLayout.class) && !type.isInterface()));

        assertThat(doors).hasSizeGreaterThanOrEqualTo(18);
        assertThat(doors)
                .allMatch(door -> door.isAnnotatedWith(RolesAllowed.class)
                        || door.isAnnotatedWith(PermitAll.class)
                        || door.isAnnotatedWith(AnonymousAllowed.class));
    }

    @Test
    void onlyThePagesBeforeSignInAreOpenToAnybody() {
        Set<String> open = new TreeSet<>();
        doors(type -> type.isAnnotatedWith(AnonymousAllowed.class) && !type.isAssignableTo(HasErrorParameter.class))
                .forEach(type -> open.add(type.getSimpleName()));

        assertThat(open).containsExactly("JoinView", "KitView", "LoginView", "SetupView");
    }

    private static List<JavaClass> doors(Predicate<JavaClass> which) {
        return HOUSE.stream().filter(which).toList();
    }
}
