package org.evenhand.site.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.evenhand.site.SiteOffice;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

/**
 * The language is part of the address and nothing else: no cookie, no session, no guess from the browser, so that a
 * page can be cached and a link shows everyone the same words.
 */
@Component("localeResolver")
class LanguageParameter implements LocaleResolver {

    static final String NAME = "lang";
    static final String WELSH = "cy";
    private static final Locale WELSH_IN_BRITAIN = Locale.forLanguageTag("cy-GB");

    private final SiteOffice office;

    LanguageParameter(SiteOffice office) {
        this.office = office;
    }

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return office.welsh() && WELSH.equals(request.getParameter(NAME)) ? WELSH_IN_BRITAIN : Locale.UK;
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        throw new UnsupportedOperationException("The language is chosen by the address alone");
    }
}
