package org.evenhand.election;

/** An office without a profile behind it. */
public record OfficeStub(String name, String force, String spocAddress, String publicUrl) implements Office {}
