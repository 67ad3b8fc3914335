package org.evenhand.register;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/** Sees to it that there is a checkpoint of the register as it stands: of an empty one, and of entries from before there were any. */
@Component
class CheckpointAtStart implements ApplicationRunner {

    private final PublicLog log;

    CheckpointAtStart(PublicLog log) {
        this.log = log;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        log.signWhatIsThere();
    }
}
