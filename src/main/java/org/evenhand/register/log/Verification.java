package org.evenhand.register.log;

import java.util.List;

/**
 * What came of checking an export.
 *
 * @param holds whether everything that was checked holds
 * @param findings what holds or what does not, a sentence each
 */
public record Verification(boolean holds, List<String> findings) {}
