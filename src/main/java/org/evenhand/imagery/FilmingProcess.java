package org.evenhand.imagery;

/** The door to the process of a request to film. */
public interface FilmingProcess {

    /** The request is withdrawn; whether its process was still running, and so tells everyone by itself. */
    boolean withdrawn(String reference);
}
