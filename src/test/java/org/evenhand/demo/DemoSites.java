package org.evenhand.demo;

import org.evenhand.visits.Sites;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Premises to visit in the demo. */
@Component
@Profile("demo")
class DemoSites implements ApplicationRunner {

    private final Sites sites;

    DemoSites(Sites sites) {
        this.sites = sites;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        sites.add("Force headquarters", "spoc");
        sites.add("Control room", "spoc");
        sites.add("Market Street police station", "spoc");
    }
}
