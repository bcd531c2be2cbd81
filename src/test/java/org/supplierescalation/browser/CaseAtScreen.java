package org.supplierescalation.browser;

import java.util.Arrays;
import org.openqa.selenium.By;

/** One case, and the people who sit down at the screen for it one after the other. */
final class CaseAtScreen {

  private final Browser browser;
  private final String reference;
  private String sitting = "";

  CaseAtScreen(Browser browser, String reference) {
    this.browser = browser;
    this.reference = reference;
  }

  String reference() {
    return reference;
  }

  /** Somebody takes a task of the own group, fills in its form and completes it. */
  CaseAtScreen does(String person, String task, String answers) {
    as(person).opensTask(task, reference).fills(answers).completes();
    return this;
  }

  /** Somebody records what the supplier did, on the task that waits for it. */
  CaseAtScreen records(String person, String task, String answers) {
    as(person).opensWaitingTask(task, reference).fills(answers).completes();
    return this;
  }

  /** Whoever will sign confirms with the password, which in the demo is the name. */
  CaseAtScreen confirms(String person, String letter) {
    as(person);
    browser.open("/cases/%s/letters/%s/sign".formatted(reference, letter));
    browser.type(By.id("capacity"), "algemeen directeur");
    browser.type(By.id("password"), person);
    browser.click(By.cssSelector("form:has(#capacity) button[type=submit]"));
    browser.until(() -> browser.text().contains("Bevestigd."), "the password was right");
    browser.keep("confirmed");
    return this;
  }

  /** Reads a task's form without taking it up. */
  String reads(String person, String task) {
    return as(person).looksAt(Tasklist.GROUPS, task, reference).text();
  }

  /** The page of the case, as soon as it says all this. */
  CaseAtScreen shows(String person, String... said) {
    as(person);
    return page("/cases/" + reference, said);
  }

  /** The mailbox of everybody outside, as soon as it says all this. */
  CaseAtScreen mailboxShows(String... said) {
    return page("/demo/mailbox", said);
  }

  /** Time passes, by the page that moves the clock. */
  CaseAtScreen daysPass(int days) {
    browser.open("/demo/clock");
    browser.type(By.id("days"), String.valueOf(days));
    browser.click(By.cssSelector("form.row:has(#days) button[type=submit]"));
    browser.until(() -> browser.text().contains("De klok is verzet"), "the clock was moved");
    browser.keep("clock");
    return this;
  }

  /** What the link with this text leads to, on the page that is open. */
  HttpDownload opens(String link) {
    return browser.download(
        String.valueOf(browser.find(By.partialLinkText(link)).getDomProperty("href")));
  }

  private CaseAtScreen page(String path, String... said) {
    browser.until(
        () -> {
          String text = browser.open(path).text();
          return Arrays.stream(said).allMatch(text::contains);
        },
        path + " says " + Arrays.toString(said));
    browser.keep("page");
    return this;
  }

  private Tasklist as(String person) {
    if (!sitting.equals(person)) {
      sitting = person;
      return browser.loggedInAs(person);
    }
    return new Tasklist(browser);
  }
}
