package org.evenhand.site.web;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers a reader who asks too fast with 429 and when to come back, so that one cannot keep the others waiting. Readers
 * are told apart by the address the container reports: behind a proxy that is the reader's own only where
 * {@code server.forward-headers-strategy} says that the proxy can be believed. Staff pages are left alone.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10) // behind the filter that believes the proxy, before everything that costs
class RequestLimit extends OncePerRequestFilter {

    private static final int MOST_READERS = 50_000;

    private final int perMinute;
    private final Map<String, Bucket> readers = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > MOST_READERS;
        }
    };

    RequestLimit(@Value("${evenhand.readers.requests-per-minute}") int perMinute) {
        this.perMinute = perMinute;
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
        ConsumptionProbe asked = bucket(reader(request.getRemoteAddr())).tryConsumeAndReturnRemaining(1);
        if (asked.isConsumed()) {
            chain.doFilter(request, response);
        } else {
            long seconds = TimeUnit.NANOSECONDS.toSeconds(asked.getNanosToWaitForRefill()) + 1;
            response.setHeader("Retry-After", String.valueOf(seconds));
            response.setHeader("Cache-Control", "no-store");
            response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
        }
    }

    private Bucket bucket(String reader) {
        synchronized (readers) {
            return readers.computeIfAbsent(
                    reader,
                    unknown -> Bucket.builder()
                            .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, Duration.ofMinutes(1)))
                            .build());
        }
    }

    /** One reader has a whole /64 of IPv6 addresses to choose from; they share a bucket. */
    private static String reader(String address) {
        if (address.indexOf(':') < 0) {
            return address;
        }
        String[] groups = address.split(":", 5);
        return String.join(
                ":", groups[0], groups[1], groups.length > 2 ? groups[2] : "", groups.length > 3 ? groups[3] : "");
    }
}
