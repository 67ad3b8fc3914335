package org.evenhand.election;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * The office that runs this installation.
 *
 * @param name its name as it stands on pages and letters
 * @param force the police force of its area
 * @param spocAddress the one mailbox to which every candidate's request goes (000:11b)
 * @param publicUrl where citizens reach the public pages, without a trailing slash
 */
@Validated
@ConfigurationProperties("evenhand.office")
public record Office(
        @NotBlank String name,
        @NotBlank String force,
        @NotBlank @Email String spocAddress,
        @NotBlank String publicUrl) {}
