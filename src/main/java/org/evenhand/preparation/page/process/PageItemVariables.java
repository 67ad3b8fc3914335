package org.evenhand.preparation.page.process;

import org.evenhand.engine.IdVariable;
import org.evenhand.engine.ProcessVariable;

/** What the process {@code page-item} carries. */
final class PageItemVariables {

    static final IdVariable PAGE_ITEM_ID = new IdVariable("pageItemId");
    static final ProcessVariable<Boolean> ITEM_GIVEN_UP = new ProcessVariable<>("itemGivenUp", Boolean.class);
    static final ProcessVariable<Boolean> ITEM_APPROVED = new ProcessVariable<>("itemApproved", Boolean.class);
    static final ProcessVariable<Boolean> ITEM_PUBLISHED = new ProcessVariable<>("itemPublished", Boolean.class);

    private PageItemVariables() {}
}
