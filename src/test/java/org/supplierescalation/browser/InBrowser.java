package org.supplierescalation.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/**
 * The whole program as the demo runs it, jobs and timers included, without sample cases; and a
 * browser to see it with.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.DEFINED_PORT,
    properties = {
      "spring.datasource.url=jdbc:h2:mem:browser",
      "escalation.demo.sample-cases=false",
      "escalation.demo.smtp-port=0",
      "escalation.demo.imap-port=0",
      // It warns of every Chromium that is newer than itself.
      "logging.level.org.openqa.selenium=error"
    })
@ActiveProfiles("demo")
@ContextConfiguration(initializers = KnownAddress.class)
@ExtendWith(ChromiumIsHere.class)
@interface InBrowser {}
