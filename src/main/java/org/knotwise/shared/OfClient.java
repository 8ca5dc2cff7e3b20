package org.knotwise.shared;

/**
 * Something that concerns one client. Where a service is handed several of them, the right that it needs must reach the
 * client of each, and is asked for before anything is loaded.
 */
public interface OfClient {

    ClientId client();
}
