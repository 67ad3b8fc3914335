package org.evenhand.imagery.removal.web;

import org.evenhand.register.Contact;
import org.evenhand.register.ContactClass;
import org.evenhand.register.MasterRegister;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** The contacts that are cases of imagery, as addresses of pages name them. */
@Component
class ImageryContacts {

    private final MasterRegister register;

    ImageryContacts(MasterRegister register) {
        this.register = register;
    }

    /** @throws ResponseStatusException 404 where no case of imagery has this reference */
    Contact known(String reference) {
        return register.find(reference)
                .filter(contact -> contact.contactClass() == ContactClass.IMAGERY)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
