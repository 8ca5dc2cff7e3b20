package org.knotwise;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.UI;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A test of a view on the server's side of it, without a browser: open an address as somebody, look, and click. */
@DatabaseTest
public abstract class ViewTest {

    private static final Routes ROUTES = new Routes().autoDiscoverViews("org.knotwise");

    @Autowired
    private ApplicationContext context;

    private @Nullable SignedInAs visitor;

    /** Opens a fresh window at this address; whoever it is stays signed in until the end of the test. */
    protected final void open(SignedInAs who, String address) {
        leave();
        visitor = who;
        MockVaadin.setup(UI::new, new MockSpringServlet(ROUTES, context, UI::new));
        UI.getCurrent().navigate(address);
    }

    /** All words that stand on the page in plain text; what grids and fields show is not among them. */
    protected static String pageText() {
        return UI.getCurrent().getElement().getTextRecursively();
    }

    @AfterEach
    void leave() {
        MockVaadin.tearDown();
        if (visitor != null) {
            visitor.close();
            visitor = null;
        }
    }
}
