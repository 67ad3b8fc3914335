package org.evenhand.register.web;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.evenhand.register.publishable.PublishableFile;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/**
 * Turns a document for publication away by the length it announces, before the check for forged requests would read the
 * whole of it and say something else.
 */
@Configuration(proxyBeanMethods = false)
class PaperUploadLimit {

    /** What the page is told. */
    static final String TOO_LARGE = "tooLarge";

    private static final String PATH = "/desk/publications/";
    private static final String UPLOAD = "/documents";
    private static final int OTHER_FIELDS = 20_000;

    @Bean
    FilterRegistrationBean<Filter> publicationUploadLimit() {
        var filter = new FilterRegistrationBean<Filter>((request, response, chain) -> {
            var asked = (HttpServletRequest) request;
            String path = asked.getRequestURI();
            if (path.endsWith(UPLOAD) && request.getContentLengthLong() > PublishableFile.MAX_BYTES + OTHER_FIELDS) {
                String page = path.substring(0, path.length() - UPLOAD.length());
                ((HttpServletResponse) response).sendRedirect(page + "?" + TOO_LARGE);
            } else {
                chain.doFilter(request, response);
            }
        });
        filter.addUrlPatterns(PATH + "*");
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 1);
        return filter;
    }
}
