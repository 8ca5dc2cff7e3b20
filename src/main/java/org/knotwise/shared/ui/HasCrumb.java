package org.knotwise.shared.ui;

/** A page that says in the bar above it which one of its kind it is. */
public interface HasCrumb {

    /** Such as the client's name, as it may be seen at this moment. */
    String crumb();
}
