package org.evenhand.links;

/**
 * What came of asking for a page.
 *
 * @param why in a sentence, for staff; empty where it is reachable
 */
public record LinkCheck(LinkState state, String why) {}
