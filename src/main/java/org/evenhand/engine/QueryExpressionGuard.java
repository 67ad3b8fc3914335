package org.evenhand.engine;

import java.util.Set;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.el.Expression;
import org.camunda.bpm.engine.impl.el.JuelExpression;
import org.camunda.bpm.engine.spring.SpringExpressionManager;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/**
 * Lets queries evaluate four harmless expressions and nothing else.
 *
 * <p>Engine 7.24.0 evaluates expressions inside the {@code orQueries} of a task query for any signed-in person
 * (CVE-2026-109432), and those of stored filters. Queries are the only callers that evaluate without a variable scope,
 * so one check here closes them all.
 */
class QueryExpressionGuard extends SpringExpressionManager {

    private static final Set<String> ALLOWED =
            Set.of("${currentUser()}", "${currentUserGroups()}", "${now()}", "${dateTime()}");

    QueryExpressionGuard(ApplicationContext applicationContext) {
        super(applicationContext);
    }

    @Override
    public Expression createExpression(String text) {
        return new JuelExpression(createValueExpression(text), this, text) {
            @Override
            public Object getValue(@Nullable VariableScope scope) {
                if (scope == null && !ALLOWED.contains(text.replace(" ", ""))) {
                    throw new BadUserRequestException("This expression is not allowed in a query.");
                }
                return super.getValue(scope);
            }
        };
    }
}
