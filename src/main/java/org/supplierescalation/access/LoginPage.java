package org.supplierescalation.access;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The one door. In the demo it also says who can come in. */
@Controller
class LoginPage {

  private final List<DemoPeople.Person> demoPeople;

  LoginPage(ObjectProvider<DemoPeople> demo) {
    DemoPeople people = demo.getIfAvailable();
    demoPeople = people == null ? List.of() : people.all();
  }

  @GetMapping("/login")
  String show(Model model) {
    model.addAttribute("demoPeople", demoPeople);
    return "login";
  }
}
