package org.evenhand.protocol.coverage;

/** A place in the product that names a rule, which is how it says that it enforces or shows it. */
record Mention(String id, String file, int line, boolean mustBeKnown) {

    String place() {
        return file + ":" + line;
    }

    /** Whether people read it there. */
    boolean isShown() {
        return file.startsWith("forms/") || file.startsWith("src/main/resources/");
    }
}
