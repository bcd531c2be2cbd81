package org.supplierescalation.process;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where people reach the program. Forms in Tasklist need whole addresses.
 *
 * @param baseUrl without a slash at the end
 */
@ConfigurationProperties("escalation")
record BaseUrl(@DefaultValue("http://localhost:8080") URI baseUrl) {

  String of(String path) {
    return baseUrl + path;
  }
}
