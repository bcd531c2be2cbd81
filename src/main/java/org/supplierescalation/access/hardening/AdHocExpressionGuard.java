package org.supplierescalation.access.hardening;

import java.util.Map;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.delegate.BaseDelegateExecution;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.el.Expression;
import org.camunda.bpm.engine.impl.el.JuelExpression;
import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.camunda.bpm.engine.spring.SpringExpressionManager;
import org.camunda.bpm.impl.juel.jakarta.el.ValueExpression;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/**
 * Shield against CVE-2026-109432: queries evaluate expressions that a user sent, also where the
 * engine's own ban does not look. Queries are the only callers without a scope, so without a scope
 * only harmless words (the user, the date) are evaluated. Models are not concerned.
 */
final class AdHocExpressionGuard extends SpringExpressionManager {

  private static final Pattern HARMLESS =
      Pattern.compile(
          "\\$\\{\\s*(now|dateTime|currentUser|currentUserGroups)\\(\\)"
              + "(\\.(plus|minus)(Minutes|Hours|Days|Weeks|Months|Years)\\(\\d{1,4}\\))*\\s*}");

  AdHocExpressionGuard(ApplicationContext context, @Nullable Map<Object, Object> beans) {
    super(context, beans);
  }

  @Override
  public Expression createExpression(String text) {
    return new Guarded(createValueExpression(text), this, text);
  }

  private static final class Guarded extends JuelExpression {

    private Guarded(ValueExpression expression, JuelExpressionManager manager, String text) {
      super(expression, manager, text);
    }

    @Override
    public Object getValue(
        @Nullable VariableScope scope, @Nullable BaseDelegateExecution contextExecution) {
      if (scope == null && !isLiteralText() && !HARMLESS.matcher(getExpressionText()).matches()) {
        throw new BadUserRequestException("This expression is not allowed in a query.");
      }
      return super.getValue(scope, contextExecution);
    }
  }
}
