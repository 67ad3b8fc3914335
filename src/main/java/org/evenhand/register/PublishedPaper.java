package org.evenhand.register;

/** A published document with its content, cleaned before it was published. */
public record PublishedPaper(String mediaType, String fileName, byte[] content) {}
