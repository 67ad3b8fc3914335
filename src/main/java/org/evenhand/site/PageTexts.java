package org.evenhand.site;

import java.util.List;
import java.util.Locale;

/** What a module's public pages say, so that a question can be matched with them before it is asked (P12.1). */
public interface PageTexts {

    List<PageText> texts(Locale locale);
}
