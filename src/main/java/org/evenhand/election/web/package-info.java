/** The staff pages of the election module: the policy, its sources and its versions. */
@NullMarked
package org.evenhand.election.web;

import org.jspecify.annotations.NullMarked;
