package org.knotwise.identity;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The right that a caller of this service method must hold, decided before the method runs and so before anything is
 * loaded.
 *
 * <p>If a parameter is a {@link org.knotwise.shared.ClientId}, the right must reach that client; a refusal is then told
 * as {@link org.knotwise.shared.NoSuchRecord}, exactly like a client that does not exist. So it is for the client of each
 * {@link org.knotwise.shared.OfClient} among the parameters and in collections there. Otherwise some role of the
 * caller must hold the right at all, and the method narrows what it reads by {@link Access#scope(Right)}.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Needs {

    Right value();
}
