package org.evenhand.election.web;

import jakarta.servlet.Filter;
import org.evenhand.election.office.LogoPicture;
import org.evenhand.site.UploadLimit;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The office's logo is turned away where it is too large. */
@Configuration(proxyBeanMethods = false)
class LogoUploadLimit {

    @Bean
    FilterRegistrationBean<Filter> logoLimit() {
        return UploadLimit.of(OfficeLogoController.PATH, "", LogoPicture.MAX_BYTES);
    }
}
