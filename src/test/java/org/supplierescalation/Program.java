package org.supplierescalation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;

/**
 * The whole program, without sample cases; the jobs of the engine wait until a test fires them by
 * name. All tests with this annotation share one program, so each opens cases of its own.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {
      "spring.datasource.url=jdbc:h2:mem:program",
      "camunda.bpm.job-execution.enabled=false",
      // A job executor that rests is red on purpose.
      "management.health.setup.enabled=false",
      // Copies leave when a test says so.
      "escalation.mail.courier-every=0s",
      "escalation.demo.sample-cases=false",
      "escalation.demo.smtp-port=0",
      "escalation.demo.imap-port=0"
    })
@ActiveProfiles("demo")
public @interface Program {}
