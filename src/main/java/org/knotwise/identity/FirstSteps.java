package org.knotwise.identity;

/** Where the first admin goes from the set-up; answered by the module that keeps the settings. */
public interface FirstSteps {

    /** The address of the page, without a slash in front. */
    String address();
}
