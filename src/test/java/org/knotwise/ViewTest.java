package org.knotwise;

import com.github.mvysny.fakeservlet.FakeRequest;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.core.type.filter.TypeFilter;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.util.ClassUtils;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** A test of a view on the server's side of it, without a browser: open an address as somebody, look, and click. */
@DatabaseTest
public abstract class ViewTest {

    private static final Routes ROUTES = new Routes(
            classes(new AnnotationTypeFilter(Route.class), new AnnotationTypeFilter(Layout.class)),
            classes(new AssignableTypeFilter(HasErrorParameter.class)),
            true);

    @Autowired
    private ApplicationContext context;

    private final Deque<SignedInAs> visitors = new ArrayDeque<>();

    private Locale browser = Locale.US;

    /** Lets the windows that are opened from now on be those of a browser in this language. */
    protected final void browserAsksFor(Locale language) {
        browser = language;
    }

    /** Opens a fresh window at this address; whoever it is stays signed in until the end of the test. */
    protected final void open(SignedInAs who, String address) {
        MockVaadin.tearDown();
        visitors.push(who);
        MockVaadin.setMockRequestFactory(this::request);
        MockVaadin.setup(UI::new, new MockSpringServlet(ROUTES, context, UI::new));
        RequestContextHolder.setRequestAttributes(
                new ServletRequestAttributes(VaadinServletRequest.getCurrent().getHttpServletRequest()));
        int query = address.indexOf('?');
        if (query < 0) {
            UI.getCurrent().navigate(address);
        } else {
            UI.getCurrent()
                    .navigate(address.substring(0, query), QueryParameters.fromString(address.substring(query + 1)));
        }
    }

    /** Loads the present page and its frame anew, as in a request of its own. */
    protected final void reload() {
        HttpSession session =
                VaadinServletRequest.getCurrent().getHttpServletRequest().getSession();
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request(session)));
        UI.getCurrent().refreshCurrentRoute(true);
    }

    /** All words that stand on the page in plain text; what grids and fields show is not among them. */
    protected static String pageText() {
        return text(UI.getCurrent()).collect(Collectors.joining("\n"));
    }

    private static Stream<String> text(Component component) {
        return Stream.concat(
                Stream.of(component.getElement().getText()),
                component.getChildren().flatMap(ViewTest::text));
    }

    /** What the filters of the security chain would have made of the request. */
    private FakeRequest request(HttpSession session) {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        var request = new FakeRequest(session);
        request.setUserPrincipalInt(authentication);
        request.setLocaleInt(browser);
        request.setUserInRole((_, role) -> authentication != null
                && authentication.getAuthorities().stream()
                        .anyMatch(held -> ("ROLE_" + role).equals(held.getAuthority())));
        return request;
    }

    /** Views are not public, and so not found by the search that comes with the test library. */
    @SuppressWarnings("unchecked")
    private static <T> Set<Class<? extends T>> classes(TypeFilter... filters) {
        var scan = new ClassPathScanningCandidateComponentProvider(false);
        List.of(filters).forEach(scan::addIncludeFilter);
        return scan.findCandidateComponents("org.knotwise").stream()
                .map(found -> (Class<? extends T>)
                        ClassUtils.resolveClassName(Objects.requireNonNull(found.getBeanClassName()), null))
                .collect(Collectors.toSet());
    }

    @AfterEach
    void leave() {
        RequestContextHolder.resetRequestAttributes();
        MockVaadin.tearDown();
        while (!visitors.isEmpty()) {
            visitors.pop().close();
        }
    }
}
