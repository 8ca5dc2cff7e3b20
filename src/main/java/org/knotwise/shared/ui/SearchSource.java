package org.knotwise.shared.ui;

import java.util.List;

/** What a module lets the search of the frame find. Modules add such beans; the frame asks them in order. */
public interface SearchSource {

    int order();

    /** The key of the heading above what is found here. */
    String group();

    /**
     * What matches, best first; nothing for those who may not know of it.
     *
     * @param typed not blank, at most 200 characters
     */
    List<Hit> find(String typed, int limit);

    /**
     * Something that was found.
     *
     * @param title people's names as they may be seen at this moment
     * @param open leads there
     */
    record Hit(String title, String detail, Runnable open) {}
}
