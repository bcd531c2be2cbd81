package org.supplierescalation.post.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.supplierescalation.access.Person;
import org.supplierescalation.letter.Letter;
import org.supplierescalation.post.MakePrintPackage;

/** One letter on paper: the package to print, and what became of each attempt. */
@Controller
class PostController {

  private final PostPage page;
  private final MakePrintPackage printPackage;

  PostController(PostPage page, MakePrintPackage printPackage) {
    this.page = page;
    this.printPackage = printPackage;
  }

  @GetMapping(PostPage.PATH)
  String show(
      @PathVariable String reference, @PathVariable String kind, Authentication who, Model model) {
    return page.show(page.letter(reference, kind, who), Person.of(who), model);
  }

  @GetMapping(PostPage.PATH + "/package.pdf")
  ResponseEntity<byte[]> print(
      @PathVariable String reference,
      @PathVariable String kind,
      @RequestParam(required = false) @Nullable List<String> annex,
      Authentication who) {
    Letter letter = page.letter(reference, kind, who);
    List<UUID> annexes = annex == null ? List.of() : annex.stream().map(Filled::document).toList();
    String name = letter.kind().fileName(letter.reference(), letter.round());
    return ResponseEntity.ok()
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.inline().filename("print-" + name).build().toString())
        .header("X-Content-Type-Options", "nosniff")
        .contentType(MediaType.APPLICATION_PDF)
        .body(printPackage.make(letter, annexes));
  }
}
