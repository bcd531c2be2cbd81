package org.supplierescalation.browser;

import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** Camunda Tasklist, as one person sees it. */
final class Tasklist {

  private static final String PAGE = "/camunda/app/tasklist/default/";
  static final String GROUPS = "Mijn groepen";
  private static final String LIST = "//*[contains(@class, 'task-filter ')]//h4/a";
  private static final By CARDS = By.cssSelector("ol.tasks-list > li.task");
  private static final By ANSWER =
      By.cssSelector("ol.tasks-list > li.task, [cam-tasks] .well, [cam-tasks] .alert");

  private final Browser browser;

  Tasklist(Browser browser) {
    this.browser = browser;
  }

  /** Reports a breach on the start form, with a label and an answer on each line. */
  void startsCase(String answers) {
    opensStartForm().fills(answers).starts();
  }

  TaskForm opensStartForm() {
    browser.open(PAGE);
    browser.click(By.cssSelector("a:has(> .glyphicon-list-alt)"));
    browser.click(By.linkText("Escalatie bij een IT-leverancier"));
    return new TaskForm(browser, By.cssSelector(".modal-dialog"));
  }

  /** The names of the lists on the left. */
  List<String> lists() {
    browser.open(PAGE);
    browser.find(By.xpath(LIST));
    return browser.all(By.xpath(LIST)).stream()
        .map(list -> list.getText().replaceAll("\\s*\\(?\\d*\\)?$", ""))
        .toList();
  }

  /** The tasks in a list, each with everything its card says. */
  List<String> cards(String list) {
    choose(list);
    return browser.all(CARDS).stream().map(WebElement::getText).toList();
  }

  /** Looks at a task in a list: the one with this name in this case. */
  TaskForm looksAt(String list, String task, String reference) {
    browser.until(
        () -> {
          choose(list);
          return browser.all(CARDS).stream()
              .filter(card -> card.getText().startsWith(task + "\n"))
              .filter(card -> card.getText().contains(reference))
              .findFirst()
              .map(
                  card -> {
                    browser.click(card.findElement(By.cssSelector("h4.task a")));
                    return card;
                  })
              .orElse(null);
        },
        "task “%s” of %s in “%s”".formatted(task, reference, list));
    return new TaskForm(browser, By.cssSelector(".task-details"));
  }

  /** Takes up a task of the person's groups. */
  TaskForm opensTask(String task, String reference) {
    return claims(looksAt(GROUPS, task, reference));
  }

  /** Takes up a task that records what the supplier does. */
  TaskForm opensWaitingTask(String task, String reference) {
    return claims(looksAt("Wacht op leverancier", task, reference));
  }

  private TaskForm claims(TaskForm form) {
    browser.click(By.cssSelector("button.claim"));
    browser.find(By.cssSelector("button.unclaim"));
    return form;
  }

  private void choose(String list) {
    browser.open(PAGE);
    browser.click(By.xpath(LIST + "[contains(normalize-space(), '" + list + "')]"));
    browser.find(By.cssSelector(".task-filter.active h4 a .counter"));
    browser.find(ANSWER);
  }
}
