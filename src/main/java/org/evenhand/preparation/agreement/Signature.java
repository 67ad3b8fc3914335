package org.evenhand.preparation.agreement;

import org.jspecify.annotations.Nullable;

/**
 * A signature under one draft.
 *
 * @param name as it stands under the protocol
 * @param copy where the signed copy is, of a signatory who signs outside Evenhand
 * @param signedBy the user who signed, or who entered it
 */
public record Signature(
        Signatory signatory, String name, @Nullable String copy, String signedBy) {}
