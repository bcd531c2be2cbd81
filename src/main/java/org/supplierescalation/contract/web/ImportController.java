package org.supplierescalation.contract.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.supplierescalation.access.Person;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.contract.ChangedMeanwhile;
import org.supplierescalation.contract.FileTable;
import org.supplierescalation.contract.ImportFiles;
import org.supplierescalation.contract.ImportFiles.KeptFile;
import org.supplierescalation.contract.TableFiles;

/** Importing a register from a file: look first, then all rows or none. */
@Controller
class ImportController {

  private static final String SUPPLIERS = "/suppliers/import";
  private static final String CONTRACTS = "/contracts/import";
  private static final String COMMITMENTS = "/contracts/commitments/import";
  private static final String LOST =
      "Het bestand is niet bewaard gebleven. Kies het opnieuw en bekijk het voorbeeld.";

  private final ImportKinds kinds;
  private final TableFiles tables;
  private final ImportFiles files;
  private final TransactionTemplate transaction;

  ImportController(
      ImportKinds kinds, TableFiles tables, ImportFiles files, TransactionTemplate transaction) {
    this.kinds = kinds;
    this.tables = tables;
    this.files = files;
    this.transaction = transaction;
  }

  @GetMapping({SUPPLIERS, CONTRACTS, COMMITMENTS})
  String ask(HttpServletRequest request, Authentication who, Model model) {
    RegisterPages.keeper(Person.of(who));
    return page(kind(request), model);
  }

  @GetMapping({SUPPLIERS + "/example", CONTRACTS + "/example", COMMITMENTS + "/example"})
  ResponseEntity<byte[]> example(HttpServletRequest request, Authentication who) {
    RegisterPages.keeper(Person.of(who));
    ImportKind kind = kind(request);
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_TYPE, "text/csv;charset=UTF-8")
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment()
                .filename("voorbeeld-" + kind.planning().about() + ".csv")
                .build()
                .toString())
        .body(tables.write(kind.example()));
  }

  @PostMapping({SUPPLIERS, CONTRACTS, COMMITMENTS})
  String preview(
      HttpServletRequest request,
      @RequestParam(name = "file", required = false) @Nullable MultipartFile file,
      Authentication who,
      Model model,
      HttpServletResponse response)
      throws IOException {
    Person person = RegisterPages.keeper(Person.of(who));
    ImportKind kind = kind(request);
    try {
      if (file == null || file.isEmpty()) {
        throw new Refused("Kies eerst een bestand.");
      }
      if (file.getSize() > TableFiles.LARGEST) {
        throw new Refused("Dit bestand is te groot: er past 2 MB in. Splits het in tweeën.");
      }
      String name = FileName.of(file.getOriginalFilename());
      byte[] bytes = file.getBytes();
      show(kind, tables.read(name, bytes), model);
      UUID id = transaction.execute(status -> files.keep(kind.path(), name, bytes, person.name()));
      model.addAttribute("fileId", id);
    } catch (Refused refused) {
      refuse(refused.getMessage(), model, response);
    }
    return page(kind, model);
  }

  @PostMapping({SUPPLIERS + "/apply", CONTRACTS + "/apply", COMMITMENTS + "/apply"})
  String apply(
      HttpServletRequest request,
      @RequestParam UUID fileId,
      @RequestParam String seal,
      Authentication who,
      Model model,
      RedirectAttributes redirect,
      HttpServletResponse response) {
    Person person = RegisterPages.keeper(Person.of(who));
    ImportKind kind = kind(request);
    KeptFile kept = files.find(fileId, kind.path(), person.name()).orElse(null);
    if (kept == null) {
      refuse(LOST, model, response);
      return page(kind, model);
    }
    FileTable table = tables.read(kept.name(), kept.bytes());
    try {
      int written =
          transaction.execute(
              status -> {
                int done = kind.applying().apply(table, seal, person.name());
                files.remove(fileId);
                return done;
              });
      redirect.addFlashAttribute(
          "done",
          "%s is geïmporteerd: %d %s toegevoegd of gewijzigd."
              .formatted(kept.name(), written, kind.written(written)));
      return "redirect:" + kind.list();
    } catch (Refused refused) {
      refuse(refused.getMessage(), model, response);
    } catch (ChangedMeanwhile meanwhile) {
      refuse("Het register is intussen gewijzigd. Er is niets geïmporteerd.", model, response);
    }
    show(kind, table, model);
    model.addAttribute("fileId", fileId);
    return page(kind, model);
  }

  private void show(ImportKind kind, FileTable table, Model model) {
    model.addAttribute("plan", new PlanView(kind.planning().plan(table)));
  }

  private static void refuse(String why, Model model, HttpServletResponse response) {
    response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
    model.addAttribute("refused", why.lines().toList());
  }

  private static String page(ImportKind kind, Model model) {
    model.addAttribute("kind", kind);
    return "contract/import";
  }

  private ImportKind kind(HttpServletRequest request) {
    String pattern =
        String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
    return kinds.at(pattern.replaceFirst("/(apply|example)$", ""));
  }
}
