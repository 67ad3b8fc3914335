package org.evenhand.engine;

import org.camunda.bpm.engine.impl.digest.PasswordEncryptor;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/** Passwords hashed with bcrypt; the engine's default is a single round of SHA-512. */
class SlowPasswordHash implements PasswordEncryptor {

    private final BCryptPasswordEncoder bcrypt = new BCryptPasswordEncoder(11);

    @Override
    public String encrypt(String saltedPassword) {
        return bcrypt.encode(digest(saltedPassword));
    }

    @Override
    public boolean check(String saltedPassword, String encrypted) {
        return bcrypt.matches(digest(saltedPassword), encrypted);
    }

    @Override
    public String hashAlgorithmName() {
        return "bcrypt";
    }

    /** bcrypt reads 72 bytes at most; the engine appends its salt behind the password, which may be longer. */
    private static String digest(String saltedPassword) {
        return new org.camunda.bpm.engine.impl.digest.Sha512HashDigest()
                .encrypt(saltedPassword)
                .substring(0, 72);
    }
}
