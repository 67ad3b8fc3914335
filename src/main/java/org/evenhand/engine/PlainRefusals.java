package org.evenhand.engine;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;
import org.springframework.web.util.HtmlUtils;

/**
 * Lets a person read why a form was refused in the form's own words. The engine's interface would put "Cannot submit
 * task form" and an id before them and call it a fault of the server.
 */
class PlainRefusals extends OncePerRequestFilter {

    private static final String REFUSAL = PlainRefusals.class.getName();

    private final ObjectMapper json;

    PlainRefusals(ObjectMapper json) {
        this.json = json;
    }

    /** Notes the refusal for the answer to the request at hand, if there is one. */
    static void note(InvalidForm refusal) {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (request != null) {
            request.setAttribute(REFUSAL, String.valueOf(refusal.getMessage()), RequestAttributes.SCOPE_REQUEST);
        }
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        ContentCachingResponseWrapper answer = new ContentCachingResponseWrapper(response);
        chain.doFilter(request, answer);
        Object refusal = request.getAttribute(REFUSAL);
        if (refusal == null || answer.getStatus() < HttpStatus.BAD_REQUEST.value()) {
            answer.copyBodyToResponse();
            return;
        }
        response.setStatus(HttpStatus.BAD_REQUEST.value());
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        // Tasklist writes the message into its page as HTML, and it may repeat what a stranger wrote
        String message = HtmlUtils.htmlEscape(refusal.toString(), StandardCharsets.UTF_8.name());
        json.writeValue(response.getOutputStream(), Map.of("type", "InvalidForm", "message", message));
    }

    @Configuration(proxyBeanMethods = false)
    static class Registration {

        @Bean
        FilterRegistrationBean<PlainRefusals> plainRefusals(ObjectMapper json) {
            FilterRegistrationBean<PlainRefusals> filter = new FilterRegistrationBean<>(new PlainRefusals(json));
            filter.addUrlPatterns("/camunda/api/engine/*");
            filter.setOrder(202); // inside the request that Spring knows of
            return filter;
        }
    }
}
