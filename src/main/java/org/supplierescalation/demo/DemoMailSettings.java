package org.supplierescalation.demo;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** Where the demo's mail server listens; 0 is any free port. */
@ConfigurationProperties("escalation.demo")
record DemoMailSettings(@DefaultValue("3025") int smtpPort, @DefaultValue("3143") int imapPort) {}
