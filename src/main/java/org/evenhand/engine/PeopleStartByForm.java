package org.evenhand.engine;

import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cmd.CorrelateAllMessageCmd;
import org.camunda.bpm.engine.impl.cmd.CorrelateMessageCmd;
import org.camunda.bpm.engine.impl.cmd.MessageEventReceivedCmd;
import org.camunda.bpm.engine.impl.cmd.RestartProcessInstancesCmd;
import org.camunda.bpm.engine.impl.cmd.SignalEventReceivedCmd;
import org.camunda.bpm.engine.impl.cmd.StartProcessInstanceAtActivitiesCmd;
import org.camunda.bpm.engine.impl.cmd.StartProcessInstanceCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;

/**
 * A person starts a process by its form and in no other way: the right to start, which Tasklist needs, would otherwise
 * let them begin in the middle of a model or with variables of their choice. The application itself is not a person.
 */
class PeopleStartByForm extends CommandInterceptor {

    private final ProcessEngineConfigurationImpl configuration;

    PeopleStartByForm(ProcessEngineConfigurationImpl configuration) {
        this.configuration = configuration;
    }

    @Override
    public <T> T execute(Command<T> command) {
        boolean byPerson = Context.getCommandContext() == null
                && configuration.getIdentityService().getCurrentAuthentication() != null;
        if (byPerson && starts(command)) {
            throw new BadUserRequestException("Start this process with its form.");
        }
        return next.execute(command);
    }

    private static boolean starts(Command<?> command) {
        return command instanceof StartProcessInstanceCmd
                || command instanceof StartProcessInstanceAtActivitiesCmd
                || command instanceof RestartProcessInstancesCmd
                || command instanceof CorrelateMessageCmd
                || command instanceof CorrelateAllMessageCmd
                || command instanceof MessageEventReceivedCmd
                || command instanceof SignalEventReceivedCmd;
    }
}
