package org.evenhand.site;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How often one reader may ask for something. Readers are told apart by the address the container reports: behind a proxy
 * that is the reader's own only where {@code server.forward-headers-strategy} says that the proxy can be believed.
 */
public final class ReaderLimit {

    private static final int MOST_READERS = 50_000;

    private final int times;
    private final Duration period;
    private final Map<String, Bucket> readers = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > MOST_READERS;
        }
    };

    public ReaderLimit(int times, Duration period) {
        this.times = times;
        this.period = period;
    }

    /** Counts one more time of this address: how long to wait before the next, in whole seconds, or empty where it may. */
    public Optional<Duration> wait(String address) {
        ConsumptionProbe asked = bucket(reader(address)).tryConsumeAndReturnRemaining(1);
        return asked.isConsumed()
                ? Optional.empty()
                : Optional.of(Duration.ofSeconds(
                        Duration.ofNanos(asked.getNanosToWaitForRefill()).toSeconds() + 1));
    }

    private Bucket bucket(String reader) {
        synchronized (readers) {
            return readers.computeIfAbsent(
                    reader,
                    unknown -> Bucket.builder()
                            .addLimit(limit -> limit.capacity(times).refillGreedy(times, period))
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
