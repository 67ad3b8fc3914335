package org.evenhand.site;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What others publish for everyone who stands or votes (P05.5); set at installation, since addresses change.
 *
 * @param addresses the national site of candidates' election addresses, which this office never hosts (P05.6)
 * @param pack the national pack for candidates
 * @param commission the Electoral Commission
 */
@ConfigurationProperties("evenhand.links")
public record NationalLinks(String addresses, String pack, String commission) {}
