/** The pages of the election module: its dates for the public, and the policy for staff. */
@NullMarked
package org.evenhand.election.web;

import org.jspecify.annotations.NullMarked;
