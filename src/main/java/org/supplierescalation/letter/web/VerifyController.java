package org.supplierescalation.letter.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.supplierescalation.contract.ContractOfCase;
import org.supplierescalation.letter.LetterSignatures.Signed;
import org.supplierescalation.letter.VerifyLetter;
import org.supplierescalation.term.ScreenDates;

/** Anybody who holds a signed letter can ask whether it is ours. Says no more than the letter. */
@Controller
class VerifyController {

  private final VerifyLetter verifyLetter;
  private final ContractOfCase contracts;
  private final AskingPace pace;
  private final Clock clock;

  VerifyController(VerifyLetter verifyLetter, ContractOfCase contracts, Clock clock) {
    this.verifyLetter = verifyLetter;
    this.contracts = contracts;
    this.pace = new AskingPace(clock);
    this.clock = clock;
  }

  @GetMapping("/verify")
  String ask(Model model) {
    model.addAttribute("code", "");
    return "verify";
  }

  @PostMapping("/verify")
  String answer(
      @RequestParam(defaultValue = "") String code,
      @RequestParam(defaultValue = "") String sha256,
      @RequestParam(required = false) @Nullable MultipartFile letter,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model)
      throws IOException {
    model.addAttribute("code", code.substring(0, Math.min(code.length(), 40)));
    if (!pace.allows(request.getRemoteAddr())) {
      response.setStatus(429); // RFC 6585
      model.addAttribute("tooOften", true);
      return "verify";
    }
    Optional<Signed> found = verifyLetter.find(code);
    if (found.isEmpty()) {
      response.setStatus(HttpServletResponse.SC_NOT_FOUND);
      model.addAttribute("unknown", true);
      return "verify";
    }
    Signed signed = found.get();
    model.addAttribute("found", signed);
    model.addAttribute("dates", ScreenDates.of(contracts.law(signed.letter().reference()), clock));
    String given = letter == null || letter.isEmpty() ? sha256.strip() : digest(letter);
    if (!given.isEmpty()) {
      model.addAttribute("same", VerifyLetter.isSame(signed.signature(), given));
    }
    return "verify";
  }

  private static String digest(MultipartFile letter) throws IOException {
    try (InputStream bytes = letter.getInputStream();
        DigestInputStream read =
            new DigestInputStream(bytes, MessageDigest.getInstance("SHA-256"))) {
      read.transferTo(java.io.OutputStream.nullOutputStream());
      return HexFormat.of().formatHex(read.getMessageDigest().digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java knows SHA-256", e);
    }
  }
}
