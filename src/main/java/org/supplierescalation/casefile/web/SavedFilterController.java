package org.supplierescalation.casefile.web;

import java.util.Map;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.supplierescalation.casefile.SaveFilter;
import org.supplierescalation.casefile.SavedFilters;

/** Somebody keeps the filter of the list under a name, or no longer wants it. */
@Controller
class SavedFilterController {

  private final SaveFilter saveFilter;
  private final SavedFilters filters;

  SavedFilterController(SaveFilter saveFilter, SavedFilters filters) {
    this.saveFilter = saveFilter;
    this.filters = filters;
  }

  @PostMapping("/cases/filters")
  String save(
      @RequestParam Map<String, String> form,
      @RequestParam(defaultValue = "") String name,
      Authentication who,
      RedirectAttributes next) {
    CaseFilter filter = CaseFilter.of(form);
    saveFilter.save(who.getName(), name, filter.asked());
    next.addFlashAttribute("done", "Filter “%s” is bewaard.".formatted(name.strip()));
    return back(filter);
  }

  @PostMapping("/cases/filters/{id}/remove")
  String remove(
      @PathVariable long id,
      @RequestParam Map<String, String> form,
      Authentication who,
      RedirectAttributes next) {
    filters.remove(who.getName(), id);
    next.addFlashAttribute("done", "Het filter is verwijderd.");
    return back(CaseFilter.of(form));
  }

  private static String back(CaseFilter filter) {
    return "redirect:" + filter.pageAddress(1);
  }
}
