package org.evenhand.induction.oath;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whether the commissioner of a new term is paid (P46.5, D12).
 *
 * @param unlocked true only with the oath, and from the first paid day on
 * @param from the first paid day: that of the oath, and never before the term begins; null while there is no oath
 */
public record Pay(boolean unlocked, @Nullable LocalDate from) {}
