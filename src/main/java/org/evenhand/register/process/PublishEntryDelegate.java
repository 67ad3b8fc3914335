package org.evenhand.register.process;

import static org.evenhand.register.ContactVariables.CONTACT_ID;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.BpmnError;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.evenhand.register.Publication;
import org.evenhand.register.PublicationRefused;
import org.springframework.stereotype.Component;

@Component
class PublishEntryDelegate implements JavaDelegate {

    static final String PUBLICATION_REFUSED = "publicationRefused";

    private final Publication publication;

    PublishEntryDelegate(Publication publication) {
        this.publication = publication;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID contact = CONTACT_ID.get(execution);
        try {
            publication.publish(contact);
        } catch (PublicationRefused refused) {
            publication.refused(contact, refused);
            // without the message, which may repeat a name
            throw new BpmnError(PUBLICATION_REFUSED);
        }
    }
}
