package org.evenhand.register;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.evenhand.election.Office;
import org.evenhand.register.log.LogKey;
import org.evenhand.register.log.PublicLogKey;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The key that signs the register, as the operator gives it: PEM, or the path of a file that holds it. */
@Configuration(proxyBeanMethods = false)
class SigningKey {

    @Bean
    LogKey logKey(@Value("${evenhand.register.signing-key}") String key, Office office) throws IOException {
        String pem = key.startsWith("/") ? Files.readString(Path.of(key)) : key;
        return LogKey.read(origin(office), pem);
    }

    @Bean
    PublicLogKey publicLogKey(LogKey key) {
        return key.publicKey();
    }

    /** The address of the register without its scheme names the log (C2SP tlog-checkpoint). */
    private static String origin(Office office) {
        return office.publicUrl().replaceFirst("^https?://", "") + "/register";
    }
}
