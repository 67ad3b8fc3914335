package org.evenhand.protocol.coverage;

/** A test that declares to prove a rule. */
record Proof(String id, String test) {}
