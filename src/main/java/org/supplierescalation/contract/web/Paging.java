package org.supplierescalation.contract.web;

import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.supplierescalation.contract.RegisterLists.Found;

/** A page of a list, as the address asks for it. */
record Paging(String text, int page) {

  static final int PER_PAGE = 50;

  static Paging of(@Nullable String text, @Nullable String page) {
    return new Paging(
        text == null ? "" : text.strip(),
        page != null && page.matches("[1-9]\\d{0,5}") ? Integer.parseInt(page) : 1);
  }

  int offset() {
    return (page - 1) * PER_PAGE;
  }

  void show(Found<?> found, Model model) {
    model.addAttribute("text", text);
    model.addAttribute("total", found.total());
    model.addAttribute("rows", found.lines());
    model.addAttribute("page", page);
    model.addAttribute("pages", Math.max(1, (found.total() + PER_PAGE - 1) / PER_PAGE));
  }
}
