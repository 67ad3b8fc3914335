package org.evenhand.site.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.evenhand.site.ReaderLimit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers a reader who asks too fast with 429 and when to come back, so that one cannot keep the others waiting. Staff
 * pages are left alone.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10) // behind the filter that believes the proxy, before everything that costs
class RequestLimit extends OncePerRequestFilter {

    private final ReaderLimit limit;

    RequestLimit(@Value("${evenhand.readers.requests-per-minute}") int perMinute) {
        this.limit = new ReaderLimit(perMinute, Duration.ofMinutes(1));
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI();
        return path.startsWith("/desk")
                || path.startsWith("/camunda")
                || path.startsWith("/actuator")
                || path.startsWith("/site/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<Duration> wait = limit.wait(request.getRemoteAddr());
        if (wait.isEmpty()) {
            chain.doFilter(request, response);
        } else {
            response.setHeader("Retry-After", String.valueOf(wait.get().toSeconds()));
            response.setHeader("Cache-Control", "no-store");
            response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
        }
    }
}
