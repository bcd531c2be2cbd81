package org.supplierescalation.overview;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The page after login. */
@Controller
class StartController {

  @GetMapping("/")
  String show() {
    return "start";
  }
}
