package org.supplierescalation.people.web;

import java.time.Clock;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.supplierescalation.casefile.OutOfSight;
import org.supplierescalation.people.Mentions;

/** Takes what somebody has read from the start page. */
@Controller
class MentionController {

  private final Mentions mentions;
  private final Clock clock;

  MentionController(Mentions mentions, Clock clock) {
    this.mentions = mentions;
    this.clock = clock;
  }

  @PostMapping("/mentions/{id}/read")
  String read(@PathVariable long id, Authentication who) {
    if (!mentions.read(id, who.getName(), clock.instant())) {
      throw new OutOfSight();
    }
    return "redirect:/";
  }

  @PostMapping("/mentions/read")
  String readAll(Authentication who) {
    mentions.readAll(who.getName(), clock.instant());
    return "redirect:/";
  }
}
