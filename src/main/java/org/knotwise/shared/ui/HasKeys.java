package org.knotwise.shared.ui;

import java.util.List;

/** A page on which keys do something of its own. */
public interface HasKeys {

    /** The keys, each by what its words are found under: {@code keys.<name>.key} and {@code keys.<name>}. */
    List<String> keys();
}
