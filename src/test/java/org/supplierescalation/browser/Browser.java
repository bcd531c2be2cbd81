package org.supplierescalation.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.By;
import org.openqa.selenium.Cookie;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.TimeoutException;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A screen, a keyboard and patience: waits for what should come, never for a number of seconds. */
final class Browser implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final String address;
  private final ChromeDriver driver;
  private int kept;

  private Browser(String address, ChromeDriver driver) {
    this.address = address;
    this.driver = driver;
  }

  /** A fresh browser for the program at this address. */
  static Browser at(String address) {
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(ChromiumIsHere.CHROMEDRIVER.toFile())
            .build();
    ChromeOptions options = new ChromeOptions();
    options.setBinary(ChromiumIsHere.CHROMIUM.toFile());
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--accept-lang=nl-NL,nl");
    ChromeDriver driver = new ChromeDriver(service, options);
    driver.manage().window().setSize(new Dimension(1280, 900));
    return new Browser(address, driver);
  }

  /** Comes in by the login page; in the demo the password is the name. */
  Tasklist loggedInAs(String person) {
    driver.manage().deleteAllCookies();
    open("/login");
    type(By.id("username"), person);
    type(By.id("password"), person);
    keep("login-" + person);
    click(By.cssSelector("form.card button[type=submit]"));
    until(() -> !driver.getCurrentUrl().contains("/login"), "logged in as " + person);
    return new Tasklist(this);
  }

  Browser open(String path) {
    driver.get(path.startsWith("http") ? path : address + path);
    return this;
  }

  /** For who looks in another way, such as {@link Barriers}. */
  ChromeDriver screen() {
    return driver;
  }

  /** Everything a reader sees. */
  String text() {
    return driver.findElement(By.tagName("body")).getText();
  }

  /** The first that is visible, as soon as one is. */
  WebElement find(By what) {
    return until(() -> all(what).stream().findFirst().orElse(null), what.toString());
  }

  /** What is visible now. */
  List<WebElement> all(By what) {
    return driver.findElements(what).stream().filter(WebElement::isDisplayed).toList();
  }

  void click(By what) {
    until(
        () -> {
          click(all(what).stream().filter(WebElement::isEnabled).toList().get(0));
          return true;
        },
        "click " + what);
  }

  void type(By where, String text) {
    find(where).sendKeys(text);
  }

  /** In the middle of the screen, where no footer or notification covers it. */
  void click(WebElement element) {
    driver.executeScript("arguments[0].scrollIntoView({block: 'center'})", element);
    element.click();
  }

  void leave(WebElement field) {
    driver.executeScript("arguments[0].blur()", field);
  }

  /** Waits until there is something other than null or false. What is being redrawn comes back. */
  <T> T until(Supplier<@Nullable T> expected, String what) {
    try {
      return new WebDriverWait(driver, PATIENCE)
          .ignoreAll(List.of(WebDriverException.class, IndexOutOfBoundsException.class))
          .withMessage(() -> "%s%n%s shows:%n%s".formatted(what, driver.getCurrentUrl(), text()))
          .until(here -> expected.get());
    } catch (TimeoutException late) {
      keep("missing");
      throw late;
    }
  }

  /** What the address of a link leads to, for whoever is logged in. */
  HttpDownload download(String link) {
    String cookies =
        String.join(
            "; ",
            driver.manage().getCookies().stream()
                .map((Cookie cookie) -> cookie.getName() + "=" + cookie.getValue())
                .toList());
    return HttpDownload.of(link, cookies);
  }

  /** Keeps what is on screen, for whoever asks for it with the environment's SCREENS=folder. */
  void keep(String name) {
    String folder = System.getenv("SCREENS");
    if (folder != null) {
      try {
        Files.write(
            Path.of(folder, "%03d-%s.png".formatted(++kept, name)),
            driver.getScreenshotAs(OutputType.BYTES));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** How many windows are open. */
  int windows() {
    return driver.getWindowHandles().size();
  }

  /** Turns to the window that was opened last. */
  void lastWindow() {
    List<String> handles = List.copyOf(driver.getWindowHandles());
    driver.switchTo().window(handles.get(handles.size() - 1));
  }

  @Override
  public void close() {
    driver.quit();
  }
}
