/** The candidates of an election and those who act for them: who they are, their status, and the official list. */
@NamedInterface("candidate")
@NullMarked
package org.evenhand.election.candidate;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
