/** The tasks and steps of the processes {@code imagery-removal}, {@code imagery-ladder} and what they call. */
@NullMarked
package org.evenhand.imagery.removal.process;

import org.jspecify.annotations.NullMarked;
