package org.supplierescalation.browser;

import java.util.Arrays;
import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.NoSuchElementException;
import org.openqa.selenium.WebElement;

/** A form in Tasklist, filled in by the labels that a person reads. */
final class TaskForm {

  private static final By FIELDS = By.cssSelector(".fjs-form .fjs-form-field");
  private static final By LABELS = By.cssSelector("label.fjs-form-field-label");
  private static final By CHOICES = By.cssSelector(".fjs-form-field-select .fjs-dropdownlist-item");
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

  /** Follows a link of the form; it must leave the form, and what was typed, where it is. */
  TaskForm follows(String text) {
    form().findElement(By.linkText(text)).click();
    browser.until(() -> browser.windows() == 2, "a second window");
    return this;
  }

  /** What a text field holds. */
  String holds(String label) {
    return String.valueOf(
        field(label).findElement(By.cssSelector("textarea, input")).getDomProperty("value"));
  }

  /**
   * A label and an answer on each line, as the form has them: an answer may bring up a question.
   */
  TaskForm fills(String answers) {
    answers.lines().map(line -> line.split(" = ", 2)).forEach(a -> fill(a[0], a[1]));
    return this;
  }

  /** As a person would: text, the words of a choice, "ja" for a tick, 2026-11-30, 14:30. */
  TaskForm fill(String label, String value) {
    browser.until(
        () -> {
          put(field(label), value);
          return true;
        },
        "fill in “%s” with “%s”".formatted(label, value));
    return this;
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

  /** What the form itself says beside its fields when it is handed in too early. */
  List<String> mistakes() {
    browser.click(By.cssSelector("button[ng-click='complete()']"));
    browser.find(MISTAKES);
    browser.keep("mistakes");
    return browser.all(MISTAKES).stream().map(WebElement::getText).toList();
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

  private void put(WebElement field, String value) {
    switch (kind(field)) {
      case "radio", "checklist" -> choose(field, value);
      case "checkbox" -> tick(field, value.equals("ja"));
      case "select" -> pick(field, value);
      case "datetime" -> date(field, value);
      default -> type(input(field), value);
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

  /** In steps that can be taken again: the list of choices opens and closes on focus too. */
  private void pick(WebElement field, String choice) {
    if (field.findElement(By.cssSelector(".fjs-select-display")).getText().contains(choice)) {
      return;
    }
    if (browser.all(CHOICES).isEmpty()) {
      browser.click(field.findElement(By.cssSelector(".fjs-input-group")));
    }
    browser.click(
        browser.all(CHOICES).stream().filter(c -> c.getText().contains(choice)).toList().get(0));
  }

  /** The order of day and month is the browser's; the field says which. */
  private void date(WebElement field, String value) {
    WebElement input = input(field);
    if (value.contains(":")) {
      type(input, value);
      return;
    }
    String[] day = value.split("-");
    String order = String.valueOf(input.getDomAttribute("placeholder"));
    type(
        input,
        order.replace("yyyy", day[0]).replace("mm", day[1]).replace("dd", day[2]) + Keys.ENTER);
  }

  private void type(WebElement input, String text) {
    if (!held(input).isEmpty()) {
      input.sendKeys(Keys.chord(Keys.CONTROL, "a"), Keys.DELETE);
    }
    input.sendKeys(text);
    // What a field says once it is left moves everything below it: not when the next click comes.
    browser.leave(input);
    if (held(input).isEmpty()) {
      throw new NoSuchElementException("what was typed: the form was being redrawn");
    }
  }

  private static String held(WebElement input) {
    return String.valueOf(input.getDomProperty("value"));
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
