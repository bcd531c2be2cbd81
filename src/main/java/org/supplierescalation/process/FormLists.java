package org.supplierescalation.process;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Collection;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.camunda.spin.plugin.variable.SpinValues;
import org.springframework.stereotype.Component;

/** Lists that a form shows as a table become JSON: anything else would be a serialised object. */
@Component
class FormLists {

  private final ObjectMapper json;

  FormLists(ObjectMapper json) {
    this.json = json;
  }

  TypedValue of(Collection<?> list) {
    try {
      return SpinValues.jsonValue(json.writeValueAsString(list)).create();
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
