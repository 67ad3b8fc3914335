package org.evenhand.quarantine;

/** The scanner found something in a file; told once for each, in the transaction that records it. */
public record VirusFound(String digest, String virus) {}
