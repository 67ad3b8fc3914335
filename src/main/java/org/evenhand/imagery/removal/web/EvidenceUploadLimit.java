package org.evenhand.imagery.removal.web;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** Turns evidence away by the length it announces, before the whole of it would be read and something else be said. */
@Configuration(proxyBeanMethods = false)
class EvidenceUploadLimit {

    /** What the page is told. */
    static final String TOO_LARGE = "tooLarge";

    private static final String UPLOAD = "/evidence";
    private static final int MOST = 20_000_000;
    private static final int OTHER_FIELDS = 20_000;

    @Bean
    FilterRegistrationBean<Filter> imageryEvidenceLimit() {
        var filter = new FilterRegistrationBean<Filter>((request, response, chain) -> {
            String path = ((HttpServletRequest) request).getRequestURI();
            if (path.endsWith(UPLOAD) && request.getContentLengthLong() > MOST + OTHER_FIELDS) {
                String page = path.substring(0, path.length() - UPLOAD.length());
                ((HttpServletResponse) response).sendRedirect(page + "?" + TOO_LARGE);
            } else {
                chain.doFilter(request, response);
            }
        });
        filter.addUrlPatterns("/desk/imagery/*");
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 1);
        return filter;
    }
}
