package org.knotwise.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.function.Supplier;
import org.knotwise.shared.NoSuchRecord;
import org.springframework.security.access.AccessDeniedException;

/**
 * A part of a page that may fail without taking the rest along: in its place stands {@link FailedPart}. What one may not
 * see, or what is not there, is no failure of a part; that is told by the page.
 */
public final class SafePart extends Composite<Div> {

    private final transient Supplier<? extends Component> part;

    public SafePart(Supplier<? extends Component> part) {
        this.part = part;
        getContent().addClassName("kw-part");
        show();
    }

    private void show() {
        getContent().removeAll();
        getContent().add(shown());
    }

    private Component shown() {
        try {
            return part.get();
        } catch (NoSuchRecord | AccessDeniedException notForThePart) {
            throw notForThePart;
        } catch (RuntimeException cause) {
            return new CardSection(Words.of("state.failed.card"), new FailedPart(Unexpected.log(cause), this::show));
        }
    }
}
