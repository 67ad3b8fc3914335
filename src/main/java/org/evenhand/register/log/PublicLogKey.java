package org.evenhand.register.log;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.SignatureException;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The key with which everyone can check the log's signatures. As text it is a C2SP signed-note verifier key:
 * {@code name+id+key}.
 *
 * @param name the origin of the log
 * @param raw the 32 bytes of an Ed25519 public key
 */
public record PublicLogKey(String name, byte[] raw) {

    static final int LENGTH = 32;

    /** What stands before the raw key in its X.509 form: the algorithm, and that 32 bytes follow. */
    private static final byte[] X509_PREFIX = HexFormat.of().parseHex("302a300506032b6570032100");

    private static final byte ED25519 = 1;
    private static final Pattern TEXT = Pattern.compile("([^\\s+]+)\\+([0-9a-f]{8})\\+([A-Za-z0-9+/]+=*)");

    /** @throws MalformedNote if it is no such key */
    public static PublicLogKey parse(String text) {
        Matcher parts = TEXT.matcher(text.strip());
        if (!parts.matches()) {
            throw new MalformedNote("it is not written as name+id+key");
        }
        byte[] typed;
        try {
            typed = Base64.getDecoder().decode(parts.group(3));
        } catch (IllegalArgumentException e) {
            throw new MalformedNote("its last part is not base64");
        }
        if (typed.length != LENGTH + 1 || typed[0] != ED25519) {
            throw new MalformedNote("it is no Ed25519 key");
        }
        PublicLogKey key = new PublicLogKey(parts.group(1), Arrays.copyOfRange(typed, 1, typed.length));
        if (!key.id().equals(parts.group(2))) {
            throw new MalformedNote("its id does not belong to it");
        }
        return key;
    }

    public String text() {
        return name + "+" + id() + "+" + Base64.getEncoder().encodeToString(typed());
    }

    /** The first bytes of a hash over name and key, in hexadecimal: which key a signature is by. */
    public String id() {
        return HexFormat.of().formatHex(hint());
    }

    byte[] hint() {
        MessageDigest hash = TreeHash.sha256();
        hash.update((name + "\n").getBytes(StandardCharsets.UTF_8));
        return Arrays.copyOf(hash.digest(typed()), 4);
    }

    private byte[] typed() {
        byte[] typed = new byte[LENGTH + 1];
        typed[0] = ED25519;
        System.arraycopy(raw, 0, typed, 1, LENGTH);
        return typed;
    }

    boolean verify(String text, byte[] signature) {
        try {
            byte[] encoded = Arrays.copyOf(X509_PREFIX, X509_PREFIX.length + LENGTH);
            System.arraycopy(raw, 0, encoded, X509_PREFIX.length, LENGTH);
            Signature check = Signature.getInstance("Ed25519");
            check.initVerify(KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded)));
            check.update(text.getBytes(StandardCharsets.UTF_8));
            return check.verify(signature);
        } catch (SignatureException e) {
            return false;
        } catch (GeneralSecurityException e) {
            throw new MalformedNote("it is no point of the curve");
        }
    }
}
