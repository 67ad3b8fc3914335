package org.evenhand.mail;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What the relay asks for besides {@code spring.mail}.
 *
 * @param oauth where it takes access tokens instead of a password
 */
@ConfigurationProperties("evenhand.relay")
record RelaySettings(Mailbox.@Nullable OAuth oauth) {}
