package org.evenhand.quarantine;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The virus scanner: a ClamAV daemon that takes streams over TCP.
 *
 * @param host where it listens; blank where there is none
 * @param timeout how long it may take over one file before it counts as away
 * @param poll how often waiting files are brought to it
 * @param unscannedDownloads where there is no scanner, whether files may be downloaded all the same; where there is one,
 *     this opens nothing
 */
@ConfigurationProperties("evenhand.scanner")
record ScannerSettings(String host, int port, Duration timeout, Duration poll, boolean unscannedDownloads) {

    boolean present() {
        return !host.isBlank();
    }
}
