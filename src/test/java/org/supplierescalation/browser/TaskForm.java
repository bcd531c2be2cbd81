package org.supplierescalation.browser;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** A form in Tasklist, filled in by the labels that a person reads. */
final class TaskForm {

  private static final By FIELDS = By.cssSelector(".fjs-form .fjs-form-field");
  private static final By LABELS = By.cssSelector("label.fjs-form-field-label");
  private static final By REFUSAL = By.cssSelector(".page-notifications .alert-danger .message");
  private static final By MISTAKES = By.cssSelector(".fjs-form-field-error");

  private final Browser browser;
  private final By frame;

  TaskForm(Browser browser, By frame) {
    this.browser = browser;
    this.frame = frame;
    browser.find(FIELDS);
  }

  /** Everything the form says. */
  String text() {
    return form().getText();
  }

  /** The form's links, by their text. */
  String link(String text) {
    return form().findElement(By.linkText(text)).getDomProperty("href");
  }

  TaskForm fill(Map<String, ?> values) {
    values.forEach(this::fill);
    return this;
  }

  /**
   * A value as a person would give it: text, a day, a time, a number, yes or no, a choice's label.
   */
  TaskForm fill(String label, Object value) {
    browser.until(
        () -> {
          put(field(label), value);
          return true;
        },
        "fill in “%s” with “%s”".formatted(label, value));
    return this;
  }

  /** What a field holds now. */
  String value(String label) {
    WebElement field = field(label);
    return kind(field).equals("select")
        ? field.findElement(By.cssSelector(".fjs-select-display")).getText()
        : String.valueOf(input(field).getDomProperty("value"));
  }

  /** On the start form. */
  void starts() {
    browser.keep("form");
    browser.click(By.cssSelector("button[ng-click='startProcessInstance()']"));
    done();
  }

  void completes() {
    browser.keep("form");
    browser.click(By.cssSelector("button[ng-click='complete()']"));
    done();
  }

  /** What the person reads when the program does not take the form. */
  String isRefused() {
    browser.click(By.cssSelector("button[ng-click='complete()']"));
    String refusal = browser.find(REFUSAL).getText();
    browser.keep("refusal");
    browser.click(By.cssSelector(".page-notifications .alert-danger button[ng-click^=remove]"));
    browser.until(() -> browser.all(REFUSAL).isEmpty(), "the notification is gone");
    return refusal;
  }

  /** The form closes when it was taken. */
  private void done() {
    browser.until(
        () -> {
          List<WebElement> wrong = browser.all(REFUSAL);
          wrong = wrong.isEmpty() ? browser.all(MISTAKES) : wrong;
          if (!wrong.isEmpty()) {
            throw new AssertionError("refused: " + wrong.get(0).getText() + "\n" + text());
          }
          return browser.all(By.cssSelector(".fjs-form")).isEmpty();
        },
        "the form was taken");
  }

  private WebElement form() {
    return browser.find(frame).findElement(By.cssSelector(".fjs-container"));
  }

  private WebElement field(String label) {
    return browser.until(
        () -> browser.all(FIELDS).stream().filter(f -> isCalled(f, label)).findFirst().orElse(null),
        "field “%s”".formatted(label));
  }

  private static boolean isCalled(WebElement field, String label) {
    return field.findElements(LABELS).stream()
        .limit(1)
        .anyMatch(l -> l.getText().replace("*", "").strip().equals(label));
  }

  private void put(WebElement field, Object value) {
    switch (kind(field)) {
      case "radio", "checklist" -> choose(field, value.toString());
      case "checkbox" -> tick(field, (Boolean) value);
      case "select" -> pick(field, value.toString());
      case "datetime" -> date(field, value);
      default -> type(input(field), value.toString());
    }
  }

  private void choose(WebElement field, String choice) {
    browser.click(
        field.findElements(LABELS).stream()
            .skip(1)
            .filter(l -> l.getText().strip().equals(choice))
            .findFirst()
            .orElseThrow(() -> new AssertionError("no choice “%s”".formatted(choice))));
  }

  private void tick(WebElement field, boolean yes) {
    if (input(field).isSelected() != yes) {
      browser.click(input(field));
    }
  }

  private void pick(WebElement field, String choice) {
    browser.click(field.findElement(By.cssSelector(".fjs-input-group")));
    browser.click(
        By.xpath("//*[contains(@class, 'fjs-dropdownlist-item')][contains(., '" + choice + "')]"));
  }

  /** The order of day and month is the browser's; the field says which. */
  private void date(WebElement field, Object value) {
    WebElement input = input(field);
    if (value instanceof LocalTime time) {
      type(input, time + "" + Keys.ENTER);
      return;
    }
    LocalDate day = (LocalDate) value;
    String order = String.valueOf(input.getDomAttribute("placeholder"));
    type(
        input,
        order
                .replace("yyyy", "%04d".formatted(day.getYear()))
                .replace("mm", "%02d".formatted(day.getMonthValue()))
                .replace("dd", "%02d".formatted(day.getDayOfMonth()))
            + Keys.ENTER);
  }

  private void type(WebElement input, String text) {
    browser.click(input);
    input.sendKeys(Keys.chord(Keys.CONTROL, "a"), Keys.DELETE);
    // On to the next field: what this one has to say moves everything below it.
    input.sendKeys(text, Keys.TAB);
  }

  private static WebElement input(WebElement field) {
    return field.findElement(By.cssSelector("input, textarea"));
  }

  private static String kind(WebElement field) {
    return Arrays.stream(String.valueOf(field.getDomAttribute("class")).split(" "))
        .filter(name -> name.startsWith("fjs-form-field-"))
        .map(name -> name.substring("fjs-form-field-".length()))
        .findFirst()
        .orElse("");
  }
}
