package org.evenhand.election;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import java.util.Map;
import org.evenhand.election.office.OfficeField;
import org.evenhand.election.office.OfficeKind;
import org.evenhand.election.office.OfficeProfile;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * What the installation says of the office: the first version of its profile, and where the public reaches it. The
 * profile is changed at the desk from then on.
 *
 * @param publicUrl without a trailing slash; not part of the profile
 */
@Validated
@ConfigurationProperties("evenhand.office")
record OfficeSettings(
        @NotBlank String name,
        @NotBlank String force,
        @NotBlank @Email String spocAddress,
        @NotBlank String publicUrl) {

    OfficeProfile profile() {
        return new OfficeProfile(Map.of(
                OfficeField.KIND.key(), OfficeKind.PCC.name(),
                OfficeField.NAME.key(), name,
                OfficeField.FORCE.key(), force,
                OfficeField.SPOC_ADDRESS.key(), spocAddress,
                OfficeField.WELSH.key(), "true"));
    }
}
