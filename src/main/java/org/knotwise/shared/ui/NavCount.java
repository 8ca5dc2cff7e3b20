package org.knotwise.shared.ui;

/** How much waits behind an entry of the drawer. Modules add such beans; nothing is shown where nothing waits. */
public interface NavCount {

    /** The address of the page, as its route has it. */
    String path();

    /** How much waits for the one who is signed in; 0 for those whom it is no business of. */
    long count();
}
