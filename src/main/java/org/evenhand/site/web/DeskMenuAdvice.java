package org.evenhand.site.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.WebInvocationPrivilegeEvaluator;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives the desk's pages their menu; who may open what is asked of the rules that guard the pages. */
@ControllerAdvice
class DeskMenuAdvice {

    private final WebInvocationPrivilegeEvaluator rights;

    DeskMenuAdvice(WebInvocationPrivilegeEvaluator rights) {
        this.rights = rights;
    }

    @ModelAttribute("menu")
    @Nullable
    DeskMenu menu(HttpServletRequest request, @Nullable Authentication user) {
        String path = SiteView.of(request).path();
        return user != null && path.startsWith("/desk")
                ? DeskMenu.at(path, page -> rights.isAllowed(request.getContextPath(), page, "GET", user))
                : null;
    }
}
