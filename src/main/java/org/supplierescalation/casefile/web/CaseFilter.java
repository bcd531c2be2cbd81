package org.supplierescalation.casefile.web;

import java.util.Map;
import org.springframework.web.util.UriComponentsBuilder;
import org.supplierescalation.casefile.CaseQuery;
import org.supplierescalation.casefile.CaseQuery.Sort;
import org.supplierescalation.casefile.CaseQuestion;

/**
 * A question about cases as it stands in an address, and back. What an address says that is not
 * known asks for nothing.
 */
record CaseFilter(CaseQuery query) {

  static final String PAGE = "/cases";

  static CaseFilter of(Map<String, String> address) {
    return new CaseFilter(CaseQuestion.read(address));
  }

  /** What the address must say for this question. */
  public Map<String, String> address() {
    return CaseQuestion.said(query);
  }

  /** What stands behind the question mark, encoded; may be empty. */
  String asked() {
    UriComponentsBuilder address = UriComponentsBuilder.newInstance();
    Map<String, String> said = address();
    said.keySet().forEach(name -> address.queryParam(name, "{" + name + "}"));
    return address.encode().buildAndExpand(said).toUriString().replaceFirst("^\\?", "");
  }

  /** The address of a page of the list, from 1. */
  public String pageAddress(int page) {
    String asked = asked();
    return PAGE
        + (asked.isEmpty() ? "" : "?" + asked)
        + (page == 1 ? "" : (asked.isEmpty() ? "?" : "&") + "page=" + page);
  }

  /** Something is asked that stands among the further fields. */
  public boolean isFurther() {
    return query.stage() != null
        || !query.supplier().isEmpty()
        || query.priority() != null
        || query.turn() != null
        || query.due() != null
        || query.paused() != null
        || query.sort() != Sort.NEWEST;
  }
}
