package org.supplierescalation.setup.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import org.springframework.http.MediaType;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.supplierescalation.access.Person;
import org.supplierescalation.casefile.OutOfSight;
import org.supplierescalation.setup.CheckSetup;
import org.supplierescalation.term.Law;
import org.supplierescalation.term.ScreenDates;

/** What is right and wrong with the program, for administrators. For others there is no page. */
@Controller
@Tag(name = "Inrichting")
class SetupController {

  private final CheckSetup checkSetup;
  private final Clock clock;

  SetupController(CheckSetup checkSetup, Clock clock) {
    this.checkSetup = checkSetup;
    this.clock = clock;
  }

  @GetMapping("/setup")
  String page(Authentication who, Model model) {
    onlyAdministrators(who);
    model.addAttribute("report", checkSetup.check());
    model.addAttribute("dates", ScreenDates.of(Law.NL, clock));
    return "setup";
  }

  @Operation(summary = "Controleert de inrichting en zegt wat er te doen is")
  @ApiResponse(responseCode = "404", description = "Alleen beheer ziet dit")
  @GetMapping(path = "/api/v1/setup", produces = MediaType.APPLICATION_JSON_VALUE)
  @ResponseBody
  SetupBody body(Authentication who) {
    onlyAdministrators(who);
    return SetupBody.of(checkSetup.check());
  }

  private static void onlyAdministrators(Authentication who) {
    if (!Person.of(who).administers()) {
      throw new OutOfSight();
    }
  }
}
