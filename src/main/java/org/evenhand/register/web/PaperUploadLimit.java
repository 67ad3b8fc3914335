package org.evenhand.register.web;

import jakarta.servlet.Filter;
import org.evenhand.register.publishable.PublishableFile;
import org.evenhand.site.UploadLimit;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A document for publication is turned away where it is too large. */
@Configuration(proxyBeanMethods = false)
class PaperUploadLimit {

    @Bean
    FilterRegistrationBean<Filter> paperLimit() {
        return UploadLimit.of("/desk/publications/*", "/documents", PublishableFile.MAX_BYTES);
    }
}
