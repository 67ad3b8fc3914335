package org.evenhand.staff;

import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.stereotype.Component;

/** Signs people in with the users, passwords and groups of the engine; a group is an authority of the same name. */
@Component
class EngineLogin implements AuthenticationProvider {

    /** Takes as long as the engine's own check, so that the time of the answer does not tell whether a user exists. */
    private final BCryptPasswordEncoder decoy = new BCryptPasswordEncoder(11);

    private final String decoyHash = decoy.encode("nobody");
    private final IdentityService identity;

    EngineLogin(IdentityService identity) {
        this.identity = identity;
    }

    /** The engine slows down repeated failures and locks the account after ten. */
    @Override
    public Authentication authenticate(Authentication login) {
        String user = login.getName();
        String password = String.valueOf(login.getCredentials());
        if (user.isBlank() || !correct(user, password)) {
            throw new BadCredentialsException("Unknown user or wrong password");
        }
        List<SimpleGrantedAuthority> groups = identity.createGroupQuery().groupMember(user).list().stream()
                .map(Group::getId)
                .map(SimpleGrantedAuthority::new)
                .toList();
        return UsernamePasswordAuthenticationToken.authenticated(user, null, groups);
    }

    private boolean correct(String user, String password) {
        try {
            if (identity.createUserQuery().userId(user).count() == 1) {
                return identity.checkPassword(user, password);
            }
        } catch (org.camunda.bpm.engine.AuthenticationException locked) {
            // reads like a wrong password
        }
        decoy.matches(password, decoyHash);
        return false;
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }
}
