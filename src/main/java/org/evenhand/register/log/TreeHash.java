package org.evenhand.register.log;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The hashes of RFC 6962, section 2.1: SHA-256, with a first byte that tells leaves from nodes. */
public final class TreeHash {

    private static final byte LEAF = 0;
    private static final byte NODE = 1;

    private TreeHash() {}

    /** The hash of the tree without leaves. */
    public static byte[] empty() {
        return sha256().digest();
    }

    public static byte[] leaf(byte[] data) {
        MessageDigest hash = sha256();
        hash.update(LEAF);
        return hash.digest(data);
    }

    public static byte[] node(byte[] left, byte[] right) {
        MessageDigest hash = sha256();
        hash.update(NODE);
        hash.update(left);
        return hash.digest(right);
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
