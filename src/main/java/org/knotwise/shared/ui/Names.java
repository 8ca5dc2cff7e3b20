package org.knotwise.shared.ui;

import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.server.VaadinSession;
import org.knotwise.shared.PersonName;

/**
 * How clients' names are shown: in full, or as initials while somebody could be looking over the shoulder. It holds for
 * all windows of one sign-in, and for page titles and notices too, because they all come through here.
 */
public final class Names {

    private static final String HIDDEN = Names.class.getName() + ".hidden";
    private static final int TONES = 5;

    private Names() {}

    /** The name as it may be seen at this moment. */
    public static String of(PersonName name) {
        return areHidden() ? name.initials() : name.full();
    }

    /** The family name where there is little place, or the initials while names are hidden. */
    public static String family(PersonName name) {
        if (areHidden()) {
            return name.initials();
        }
        return name.family().isEmpty() ? name.given() : name.family();
    }

    /**
     * The round with the initials.
     *
     * @param tone picks one of the quiet colours; any number, the same for the same person
     */
    public static Avatar avatar(PersonName name, int tone) {
        var avatar = new Avatar();
        avatar.setAbbreviation(name.initials().replace(".", "").replace(" ", ""));
        avatar.addClassName("kw-tone-" + (1 + Math.floorMod(tone, TONES)));
        avatar.getElement().setAttribute("aria-hidden", "true");
        return avatar;
    }

    /** Whether names are hidden for the one who looks. */
    public static boolean areHidden() {
        VaadinSession session = VaadinSession.getCurrent();
        return session != null && Boolean.TRUE.equals(session.getAttribute(HIDDEN));
    }

    /** Hides or shows names from now on; what is on the screen changes when it is shown anew. */
    public static void setHidden(boolean hidden) {
        VaadinSession.getCurrent().setAttribute(HIDDEN, hidden);
    }
}
