package org.knotwise.identity.ui;

import com.vaadin.flow.component.Component;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.knotwise.identity.TooManyFailures;
import org.springframework.security.core.AuthenticationException;

/** The sign-in page, as the filter chain needs to know it. */
public final class SignIn {

    public static final Class<? extends Component> VIEW = LoginView.class;
    /** The page knows by the word in it that somebody signed out, and leaves nothing of theirs in the window. */
    public static final String AFTER_SIGN_OUT = "/login?" + LoginView.LEFT;

    private static final String ADDRESS = "/login";

    private SignIn() {}

    /** Sends the person back to the page, with what to say there. */
    public static void failed(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        String said = failure instanceof TooManyFailures slowed
                ? LoginView.WAIT + "=" + Math.max(1, slowed.waitTime().toSeconds())
                : LoginView.WRONG;
        response.sendRedirect(request.getContextPath() + ADDRESS + "?" + said);
    }
}
