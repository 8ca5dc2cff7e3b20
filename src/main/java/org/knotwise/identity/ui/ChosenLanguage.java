package org.knotwise.identity.ui;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinService;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.knotwise.shared.Language;
import org.springframework.modulith.NamedInterface;

/** The language that was chosen in a browser before anybody signed in; it is kept there, and says nothing of anybody. */
@NamedInterface("language")
public final class ChosenLanguage {

    private static final String COOKIE = "knotwise-language";
    private static final Duration KEPT = Duration.ofDays(365);

    private ChosenLanguage() {}

    /** Empty where none was chosen. */
    public static Optional<Language> of(VaadinRequest request) {
        return Optional.ofNullable(request.getCookies())
                .map(Arrays::stream)
                .orElse(Stream.empty())
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .flatMap(cookie -> Language.of(cookie.getValue()).stream())
                .findFirst();
    }

    /** Keeps the choice with the answer to the present request. */
    static void keep(Language language) {
        var cookie = new Cookie(COOKIE, language.code());
        cookie.setPath("/");
        cookie.setMaxAge((int) KEPT.toSeconds());
        cookie.setHttpOnly(true);
        cookie.setAttribute("SameSite", "Lax");
        VaadinService.getCurrentResponse().addCookie(cookie);
    }
}
