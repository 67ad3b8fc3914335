package org.evenhand.imagery.removal.web;

import jakarta.servlet.Filter;
import org.evenhand.imagery.removal.EvidenceFile;
import org.evenhand.site.UploadLimit;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Evidence is turned away where it is too large. */
@Configuration(proxyBeanMethods = false)
class EvidenceUploadLimit {

    @Bean
    FilterRegistrationBean<Filter> evidenceLimit() {
        return UploadLimit.of("/desk/imagery/*", "/evidence", EvidenceFile.MAX_BYTES);
    }
}
