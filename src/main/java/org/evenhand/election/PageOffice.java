package org.evenhand.election;

import org.evenhand.site.SiteOffice;
import org.springframework.stereotype.Component;

/** The office as the pages name it. */
@Component
class PageOffice implements SiteOffice {

    private final Office office;

    PageOffice(Office office) {
        this.office = office;
    }

    @Override
    public String name() {
        return office.name();
    }

    @Override
    public String spocAddress() {
        return office.spocAddress();
    }

    @Override
    public boolean welsh() {
        return true;
    }
}
