/** The notice on the desk: who has it, and who has not. */
@NullMarked
package org.evenhand.imagery.notice.web;

import org.jspecify.annotations.NullMarked;
