package org.supplierescalation.browser;

import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;

/** A page as it is for people who do not see it, hold no mouse, or look at a small screen. */
final class Barriers {

  private static final Set<String> SERIOUS = Set.of("serious", "critical");

  private final Browser browser;
  private final ChromeDriver driver;

  Barriers(Browser browser) {
    this.browser = browser;
    this.driver = browser.screen();
  }

  /** What axe-core finds serious or critical on the page, with everything unfolded. */
  List<String> on(String path) {
    browser.open(path);
    return here();
  }

  /** The same of the page that is open. */
  List<String> here() {
    unfold();
    return new AxeBuilder()
        .setLegacyMode(true).analyze(driver).getViolations().stream()
            .filter(rule -> SERIOUS.contains(String.valueOf(rule.getImpact())))
            .map(Barriers::told)
            .toList();
  }

  /** By how many pixels the page is wider than a screen of this width. */
  long tooWideAt(int width, String path) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
    browser.open(path);
    unfold();
    Object wide = driver.executeScript("return document.documentElement.scrollWidth");
    driver.executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
    return ((Number) wide).longValue() - width;
  }

  String titleOf(String path) {
    browser.open(path);
    return String.valueOf(driver.getTitle());
  }

  /** What the keyboard would act on now. */
  WebElement focus() {
    return driver.switchTo().activeElement();
  }

  Barriers press(CharSequence... keys) {
    focus().sendKeys(keys);
    return this;
  }

  /** Goes on with the tab key until the focus is on what says this. */
  Barriers tabTo(String said) {
    for (int presses = 0; presses < 300; presses++) {
      if (focus().getText().strip().equals(said)) {
        return this;
      }
      press(Keys.TAB);
    }
    throw new AssertionError("the tab key never comes to " + said);
  }

  private void unfold() {
    driver.executeScript("document.querySelectorAll('details').forEach(it => it.open = true)");
  }

  private static String told(Rule rule) {
    return "%s: %s (%s)"
        .formatted(
            rule.getId(),
            rule.getHelp(),
            rule.getNodes().stream()
                .map(CheckedNode::getHtml)
                .limit(3)
                .collect(Collectors.joining(" | ")));
  }
}
