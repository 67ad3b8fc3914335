package org.evenhand.preparation.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.evenhand.ModelEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PageItemProcessTest {

    private final ModelEngine engine = ModelEngine.fresh();

    @BeforeEach
    void begin() {
        engine.start("page-item", Map.of("pageItemId", "p1"));
        assertThat(engine.groupsOf("userTask_writePageItem")).containsExactly("spoc");
    }

    @Test
    void aWrittenItemIsApprovedAndThenPublished() {
        engine.complete("userTask_writePageItem", Map.of("itemGivenUp", false));
        assertThat(engine.groupsOf("userTask_approvePageItem")).containsExactly("chief-executive");
        engine.complete("userTask_approvePageItem", Map.of("itemApproved", true));
        assertThat(engine.groupsOf("userTask_publishPageItem")).containsExactly("communications");
        engine.complete("userTask_publishPageItem", Map.of("itemPublished", true));
        assertThat(engine.passed()).endsWith("endEvent_pageItemPublished");
        assertThat(engine.waitingAt()).isEmpty();
    }

    @Test
    void anItemCanBeGivenUp() {
        engine.complete("userTask_writePageItem", Map.of("itemGivenUp", true));
        assertThat(engine.passed()).endsWith("endEvent_pageItemGivenUp");
    }

    @Test
    void whatIsNotApprovedIsWrittenAnew() {
        engine.complete("userTask_writePageItem", Map.of());
        engine.complete("userTask_approvePageItem", Map.of());
        assertThat(engine.waitingAt()).containsExactly("userTask_writePageItem");
    }

    @Test
    void whatIsHeldBackIsApprovedAgainBeforeItIsPublished() {
        engine.complete("userTask_writePageItem", Map.of());
        engine.complete("userTask_approvePageItem", Map.of("itemApproved", true));
        engine.complete("userTask_publishPageItem", Map.of());
        assertThat(engine.waitingAt()).containsExactly("userTask_writePageItem");
        engine.complete("userTask_writePageItem", Map.of());
        assertThat(engine.waitingAt()).containsExactly("userTask_approvePageItem");
        engine.complete("userTask_approvePageItem", Map.of());
        assertThat(engine.waitingAt())
                .as("the approval before is not read again")
                .containsExactly("userTask_writePageItem");
    }
}
