package org.evenhand.site.web;

import org.springframework.stereotype.Component;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.linkbuilder.StandardLinkBuilder;
import org.thymeleaf.spring6.SpringTemplateEngine;

/** Keeps the reader's language in every {@code @{/…}} of a template, so that no page has to remember it. */
@Component
class LanguageLinks extends StandardLinkBuilder {

    LanguageLinks(SpringTemplateEngine templates) {
        templates.setLinkBuilder(this);
    }

    @Override
    protected String processLink(IExpressionContext context, String link) {
        return super.processLink(context, isWelsh(context) && isPage(link) ? inWelsh(link) : link);
    }

    private static boolean isWelsh(IExpressionContext context) {
        return context.getLocale().getLanguage().equals(LanguageParameter.WELSH);
    }

    /** Files (style sheet, data) are the same in both languages and keep one address; other sites keep theirs. */
    private static boolean isPage(String link) {
        var path = link.split("[?#]", 2)[0];
        return link.startsWith("/") && path.indexOf('.', path.lastIndexOf('/')) < 0;
    }

    private static String inWelsh(String link) {
        var hash = link.indexOf('#');
        var address = hash < 0 ? link : link.substring(0, hash);
        var fragment = hash < 0 ? "" : link.substring(hash);
        return address
                + (address.contains("?") ? "&" : "?")
                + LanguageParameter.NAME
                + "="
                + LanguageParameter.WELSH
                + fragment;
    }
}
