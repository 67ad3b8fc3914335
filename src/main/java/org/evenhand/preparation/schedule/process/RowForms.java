package org.evenhand.preparation.schedule.process;

import org.evenhand.engine.TaskForm;
import org.evenhand.preparation.schedule.ActionSchedule;
import org.evenhand.preparation.schedule.ScheduleRow;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The rows that are closed by their own form alone; the link with the returning officer asks for more. */
@Configuration(proxyBeanMethods = false)
class RowForms {

    private final RowShown shown;
    private final ActionSchedule schedule;

    RowForms(RowShown shown, ActionSchedule schedule) {
        this.shown = shown;
        this.schedule = schedule;
    }

    private TaskForm form(ScheduleRow row) {
        return new RowForm(row, shown, schedule);
    }

    @Bean
    TaskForm timelineRowForm() {
        return form(ScheduleRow.TIMELINE);
    }

    @Bean
    TaskForm transitionRowForm() {
        return form(ScheduleRow.TRANSITION);
    }

    @Bean
    TaskForm nationalGuidanceRowForm() {
        return form(ScheduleRow.NATIONAL_GUIDANCE);
    }

    @Bean
    TaskForm candidateListRowForm() {
        return form(ScheduleRow.CANDIDATE_LIST);
    }

    @Bean
    TaskForm registerRowForm() {
        return form(ScheduleRow.REGISTER);
    }

    @Bean
    TaskForm implicationsRowForm() {
        return form(ScheduleRow.IMPLICATIONS);
    }

    @Bean
    TaskForm devicesRowForm() {
        return form(ScheduleRow.DEVICES);
    }

    @Bean
    TaskForm pageRowForm() {
        return form(ScheduleRow.PAGE);
    }

    @Bean
    TaskForm pageContentRowForm() {
        return form(ScheduleRow.PAGE_CONTENT);
    }

    @Bean
    TaskForm familiarisationRowForm() {
        return form(ScheduleRow.FAMILIARISATION);
    }

    @Bean
    TaskForm linksRowForm() {
        return form(ScheduleRow.LINKS);
    }
}
