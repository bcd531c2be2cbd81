package org.supplierescalation.contractcheck.web;

import static java.util.stream.Collectors.joining;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.supplierescalation.casefile.OutOfSight;
import org.supplierescalation.contractcheck.ContractTexts;
import org.supplierescalation.contractcheck.Finding.Sort;
import org.supplierescalation.contractcheck.FindingChoice;
import org.supplierescalation.contractcheck.FindingDecisions;
import org.supplierescalation.contractcheck.KeptText;
import org.supplierescalation.contractcheck.TakeIntoRegister;
import org.supplierescalation.term.Law;
import org.supplierescalation.term.ScreenDates;

/** What the check found in a text: on screen, as a file, and the text itself. */
@Controller
@RequestMapping("/contract-check/{id}")
class FindingsController {

  private final ContractTexts texts;
  private final FindingDecisions decisions;
  private final TakeIntoRegister takeIntoRegister;
  private final FindingFiles files;
  private final Clock clock;

  FindingsController(
      ContractTexts texts,
      FindingDecisions decisions,
      TakeIntoRegister takeIntoRegister,
      FindingFiles files,
      Clock clock) {
    this.texts = texts;
    this.decisions = decisions;
    this.takeIntoRegister = takeIntoRegister;
    this.files = files;
    this.clock = clock;
  }

  @GetMapping
  String show(
      @PathVariable UUID id,
      @RequestParam(required = false) @Nullable String sort,
      @RequestParam(required = false) @Nullable String state,
      @RequestParam(required = false) @Nullable String page,
      Model model) {
    KeptText text = text(id);
    FindingFilter filter = FindingFilter.of(sort, state, page);
    List<FindingRow> all = rows(text);
    List<FindingRow> filtered = filter.of(all);
    int pages =
        Math.max(1, (filtered.size() + FindingFilter.PER_PAGE - 1) / FindingFilter.PER_PAGE);
    String path = "/contract-check/" + id;
    model.addAttribute("text", text);
    model.addAttribute(
        "unread", text.unread().stream().map(String::valueOf).collect(joining(", ")));
    model.addAttribute("summary", FindingSummary.of(all));
    model.addAttribute("rows", filter.page(filtered));
    model.addAttribute("total", filtered.size());
    model.addAttribute("filter", filter);
    model.addAttribute("pages", filter.page() == 0 ? 1 : pages);
    model.addAttribute("before", filter.address(path, filter.page() - 1));
    model.addAttribute("after", filter.address(path, filter.page() + 1));
    model.addAttribute("whole", filter.address(path, 0));
    model.addAttribute("sorts", Sort.values());
    model.addAttribute("states", FindingChoice.values());
    model.addAttribute("facts", FactRow.of(texts.facts(id), text, takeIntoRegister));
    model.addAttribute("dates", ScreenDates.of(Law.NL, clock));
    return "contractcheck/findings";
  }

  @GetMapping("/findings.{extension}")
  void file(@PathVariable UUID id, @PathVariable String extension, HttpServletResponse response)
      throws IOException {
    KeptText text = text(id);
    files.send(text, rows(text), extension, response);
  }

  @GetMapping("/file")
  ResponseEntity<byte[]> open(@PathVariable UUID id) {
    KeptText text = text(id);
    boolean shown = text.mediaType().equals("application/pdf");
    ContentDisposition.Builder how =
        shown ? ContentDisposition.inline() : ContentDisposition.attachment();
    return ResponseEntity.ok()
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            how.filename(text.name(), StandardCharsets.UTF_8).build().toString())
        .header("X-Content-Type-Options", "nosniff")
        .header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'")
        .contentType(shown ? MediaType.APPLICATION_PDF : MediaType.APPLICATION_OCTET_STREAM)
        .body(texts.bytes(id));
  }

  private KeptText text(UUID id) {
    return texts.find(id).orElseThrow(OutOfSight::new);
  }

  private List<FindingRow> rows(KeptText text) {
    return FindingRow.of(texts.findings(text.id()), decisions.latest(text.scope()));
  }
}
