package org.evenhand.engine;

import java.util.Set;

/**
 * A field that a person fills in.
 *
 * @param choices the values a select or radio field offers; empty for free text
 */
record FormField(String key, String label, boolean required, Set<String> choices) {}
