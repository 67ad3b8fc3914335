package org.evenhand.protocol;

/** How strongly the documents ask for a rule. */
public enum Strength {
    MUST,
    SHOULD,
    MAY,
    PROHIBITED
}
