package org.evenhand.register.log;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.EdECPrivateKey;
import java.security.spec.NamedParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;

/** The key that signs the checkpoints of one log (Ed25519). */
public final class LogKey {

    private static final String ED25519 = "Ed25519";

    private final PrivateKey key;
    private final PublicLogKey publicKey;

    private LogKey(String origin, EdECPrivateKey key) throws GeneralSecurityException {
        this.key = key;
        this.publicKey = new PublicLogKey(origin, publicPart(key));
    }

    /**
     * Reads a private key in PKCS #8, as {@code openssl genpkey -algorithm ed25519} writes it; the lines that frame PEM may
     * be missing.
     *
     * @throws MalformedNote if it is none; the message repeats nothing of it
     */
    public static LogKey read(String origin, String pem) {
        try {
            String base64 = pem.replaceAll("-----[A-Z ]+-----", "").replaceAll("\\s|\\\\n", "");
            PrivateKey key = KeyFactory.getInstance(ED25519)
                    .generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(base64)));
            return new LogKey(origin, (EdECPrivateKey) key);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new MalformedNote("the signing key is no Ed25519 key in PKCS #8");
        }
    }

    /** A new private key as PEM. */
    public static String newPem() {
        try {
            byte[] encoded = KeyPairGenerator.getInstance(ED25519)
                    .generateKeyPair()
                    .getPrivate()
                    .getEncoded();
            return "-----BEGIN PRIVATE KEY-----\n" + Base64.getEncoder().encodeToString(encoded)
                    + "\n-----END PRIVATE KEY-----\n";
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    public PublicLogKey publicKey() {
        return publicKey;
    }

    byte[] sign(String text) {
        try {
            Signature signature = Signature.getInstance(ED25519);
            signature.initSign(key);
            signature.update(text.getBytes(StandardCharsets.UTF_8));
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Java makes a public key only together with its private one, so it is made again from the same bytes. */
    private static byte[] publicPart(EdECPrivateKey key) throws GeneralSecurityException {
        byte[] seed = key.getBytes().orElseThrow();
        KeyPairGenerator generator = KeyPairGenerator.getInstance(ED25519);
        generator.initialize(NamedParameterSpec.ED25519, new SecureRandom() {
            @Override
            public void nextBytes(byte[] bytes) {
                System.arraycopy(seed, 0, bytes, 0, seed.length);
            }
        });
        var pair = generator.generateKeyPair();
        if (!Arrays.equals(pair.getPrivate().getEncoded(), key.getEncoded())) {
            throw new GeneralSecurityException("This Java makes keys in another way");
        }
        byte[] x509 = pair.getPublic().getEncoded();
        return Arrays.copyOfRange(x509, x509.length - PublicLogKey.LENGTH, x509.length);
    }
}
