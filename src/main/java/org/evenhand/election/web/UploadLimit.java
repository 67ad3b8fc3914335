package org.evenhand.election.web;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.evenhand.election.office.LogoPicture;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/**
 * Turns an upload away by the length it announces. It stands before everything else: the check for forged requests
 * would otherwise read the whole of it, fail, and answer that the person may not do this.
 */
@Configuration(proxyBeanMethods = false)
class UploadLimit {

    private static final int OTHER_FIELDS = 20_000;

    @Bean
    FilterRegistrationBean<Filter> logoUploadLimit() {
        var filter = new FilterRegistrationBean<Filter>((request, response, chain) -> {
            if (request.getContentLengthLong() > LogoPicture.MAX_BYTES + OTHER_FIELDS) {
                var back = ((HttpServletRequest) request).getContextPath() + OfficeLogoController.PATH + "?"
                        + OfficeLogoController.TOO_LARGE;
                ((HttpServletResponse) response).sendRedirect(back);
            } else {
                chain.doFilter(request, response);
            }
        });
        filter.addUrlPatterns(OfficeLogoController.PATH);
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 1);
        return filter;
    }
}
