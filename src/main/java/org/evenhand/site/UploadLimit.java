package org.evenhand.site;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.core.Ordered;

/**
 * Turns an upload away by the length it announces. It stands before everything else: the check for forged requests
 * would otherwise read the whole of it, fail, and answer that the person may not do this.
 */
public final class UploadLimit {

    /** The parameter by which the page is told. */
    public static final String TOO_LARGE = "tooLarge";

    private static final int OTHER_FIELDS = 20_000;

    private UploadLimit() {}

    /**
     * A limit for one kind of upload.
     *
     * @param pattern the addresses it looks at
     * @param upload how the address of an upload ends; what stands before it is the page that is told
     * @param mostBytes the largest file that is taken
     */
    public static FilterRegistrationBean<Filter> of(String pattern, String upload, long mostBytes) {
        var filter = new FilterRegistrationBean<Filter>((request, response, chain) -> {
            String path = ((HttpServletRequest) request).getRequestURI();
            if (path.endsWith(upload) && request.getContentLengthLong() > mostBytes + OTHER_FIELDS) {
                String page = path.substring(0, path.length() - upload.length());
                ((HttpServletResponse) response).sendRedirect(page + "?" + TOO_LARGE);
            } else {
                chain.doFilter(request, response);
            }
        });
        filter.addUrlPatterns(pattern);
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 1);
        return filter;
    }
}
