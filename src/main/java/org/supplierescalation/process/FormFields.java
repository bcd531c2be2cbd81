package org.supplierescalation.process;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.jspecify.annotations.Nullable;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.casefile.Timeline;
import org.supplierescalation.casefile.Word;
import org.supplierescalation.casefile.YesNo;

/**
 * What somebody filled in on a form, read once, typed and checked. The raw fields leave the process
 * with {@link #forget()}: the facts then live in the case file only. Refusals name the field by its
 * label.
 */
final class FormFields {

  private final VariableScope fields;
  private final DelegateExecution execution;
  private final String by;
  private final List<String> read = new ArrayList<>();

  private FormFields(VariableScope fields, DelegateExecution execution, String by) {
    this.fields = fields;
    this.execution = execution;
    this.by = by;
  }

  static FormFields of(DelegateTask task) {
    return new FormFields(
        task, task.getExecution(), person(task.getExecution(), task.getAssignee()));
  }

  static FormFields of(DelegateExecution execution) {
    return new FormFields(execution, execution, person(execution, null));
  }

  /** Who filled in the form: the person who is logged in, else the assignee. */
  String by() {
    return by;
  }

  /** Text that must be there. */
  String text(String key, String label, int longest) {
    String text = optionalText(key, label, longest);
    if (text.isBlank()) {
      throw new Refused("Vul “%s” in.".formatted(label));
    }
    return text;
  }

  /** Text that may be left out; empty then. */
  String optionalText(String key, String label, int longest) {
    Object value = raw(key);
    String text = value == null ? "" : value.toString().strip();
    if (text.length() > longest) {
      throw new Refused(
          "“%s” is te lang: %d tekens, er passen er %d.".formatted(label, text.length(), longest));
    }
    return text;
  }

  LocalDate date(String key, String label) {
    LocalDate date = optionalDate(key, label);
    if (date == null) {
      throw new Refused("Vul een datum in bij “%s”.".formatted(label));
    }
    return date;
  }

  @Nullable LocalDate optionalDate(String key, String label) {
    String text = optionalText(key, label, 40);
    if (text.isEmpty()) {
      return null;
    }
    try {
      // A form sends the day, at times with a time behind it.
      LocalDate date = LocalDate.parse(text.length() > 10 ? text.substring(0, 10) : text);
      if (date.getYear() < 2000 || date.getYear() > 2100) {
        throw new Refused(
            "De datum bij “%s” ligt te ver weg. Kies een jaar tussen 2000 en 2100."
                .formatted(label));
      }
      return date;
    } catch (DateTimeParseException e) {
      throw new Refused(
          "“%s” is geen bestaande datum. Kies een datum zoals 2026-11-30.".formatted(label));
    }
  }

  LocalTime time(String key, String label) {
    LocalTime time = optionalTime(key, label);
    if (time == null) {
      throw new Refused("Vul “%s” in.".formatted(label));
    }
    return time;
  }

  @Nullable LocalTime optionalTime(String key, String label) {
    String text = optionalText(key, label, 40);
    if (text.isEmpty()) {
      return null;
    }
    try {
      return LocalTime.parse(text.length() > 5 ? text.substring(0, 5) : text);
    } catch (DateTimeParseException e) {
      throw new Refused("“%s” is geen tijd. Vul een tijd in zoals 14:30.".formatted(label));
    }
  }

  /** A whole number within bounds. */
  int number(String key, String label, int least, int most) {
    BigDecimal value = decimal(key, label);
    if (value.stripTrailingZeros().scale() > 0
        || value.compareTo(BigDecimal.valueOf(least)) < 0
        || value.compareTo(BigDecimal.valueOf(most)) > 0) {
      throw new Refused(
          "Vul bij “%s” een heel getal in van %d tot en met %d.".formatted(label, least, most));
    }
    return value.intValueExact();
  }

  /** An amount in euro, not negative, with at most two decimals. */
  BigDecimal amount(String key, String label) {
    BigDecimal value = decimal(key, label);
    if (value.signum() < 0 || value.stripTrailingZeros().scale() > 2 || value.precision() > 14) {
      throw new Refused(
          "Vul bij “%s” een bedrag in euro in, bijvoorbeeld 1250,50.".formatted(label));
    }
    return value;
  }

  boolean checked(String key) {
    return Boolean.parseBoolean(String.valueOf(raw(key)));
  }

  /** A question answered with yes or no. */
  boolean yes(String key, String label) {
    return word(key, YesNo.class, label) == YesNo.YES;
  }

  /** One word of a closed list, chosen on the form. */
  <W extends Enum<W> & Word> W word(WordVariable<W> variable, String label) {
    return word(variable.name(), variable.words(), label);
  }

  /** One word of a closed list, or null when nothing was chosen. */
  <W extends Enum<W>> @Nullable W optionalWord(String key, Class<W> words, String label) {
    return optionalText(key, label, 40).isEmpty() ? null : word(key, words, label);
  }

  <W extends Enum<W>> W word(String key, Class<W> words, String label) {
    String text = text(key, label, 40);
    for (W word : words.getEnumConstants()) {
      if (word.name().equals(text)) {
        return word;
      }
    }
    throw new Refused("Maak een keuze bij “%s”.".formatted(label));
  }

  /** Takes every field that was read out of the process. Set the word to route on after this. */
  void forget() {
    execution.removeVariables(read);
    fields.removeVariables(read);
  }

  private BigDecimal decimal(String key, String label) {
    String text = text(key, label, 40).replace(" ", "").replace(',', '.');
    try {
      return new BigDecimal(text);
    } catch (NumberFormatException e) {
      throw new Refused("Vul bij “%s” een getal in.".formatted(label));
    }
  }

  private @Nullable Object raw(String key) {
    read.add(key);
    return fields.getVariable(key);
  }

  private static String person(DelegateExecution execution, @Nullable String assignee) {
    Authentication who =
        execution.getProcessEngineServices().getIdentityService().getCurrentAuthentication();
    if (who != null) {
      return who.getUserId();
    }
    return assignee == null ? Timeline.SYSTEM : assignee;
  }
}
