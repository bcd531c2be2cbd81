package org.supplierescalation.access.hardening;

import org.camunda.bpm.engine.impl.variable.serializer.StringValueSerializer;
import org.camunda.bpm.engine.impl.variable.serializer.ValueFields;
import org.camunda.bpm.engine.variable.value.StringValue;
import org.supplierescalation.casefile.Refused;

/** Refuses a text that the engine's column cannot hold, before the database does so in English. */
final class ShortTexts extends StringValueSerializer {

  private static final int LONGEST = 4_000;

  @Override
  public void writeValue(StringValue text, ValueFields fields) {
    // The value of a variable may be null.
    if (text.getValue() != null && text.getValue().length() > LONGEST) {
      throw new Refused("Een tekst is te lang: hoogstens 4000 tekens.");
    }
    super.writeValue(text, fields);
  }
}
