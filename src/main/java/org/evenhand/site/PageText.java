package org.evenhand.site;

/**
 * A part of a public page that has an address of its own, and what it says.
 *
 * @param path from the root of the site, with the part's anchor
 * @param title in the reader's language
 * @param text in English, in which questions are compared
 */
public record PageText(String path, String title, String text) {}
