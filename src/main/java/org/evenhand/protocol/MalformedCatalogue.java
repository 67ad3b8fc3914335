package org.evenhand.protocol;

/** The rule catalogue cannot be used; the application must not start on it. */
class MalformedCatalogue extends RuntimeException {

    MalformedCatalogue(String entry, String problem) {
        super("Rule catalogue, " + entry + ": " + problem);
    }

    MalformedCatalogue(String entry, String problem, Throwable cause) {
        super("Rule catalogue, " + entry + ": " + problem, cause);
    }
}
