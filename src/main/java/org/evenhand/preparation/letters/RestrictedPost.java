package org.evenhand.preparation.letters;

import java.util.UUID;

/**
 * A post of the office (P33.2).
 *
 * @param listed whether it is on the office's list of politically restricted posts
 * @param restricted what the policy makes of it
 */
public record RestrictedPost(UUID id, String title, boolean listed, boolean deputy, boolean restricted) {}
