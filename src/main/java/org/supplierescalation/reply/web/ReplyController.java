package org.supplierescalation.reply.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.supplierescalation.contract.Language;
import org.supplierescalation.letter.LetterDates;
import org.supplierescalation.reply.AnswerLink;
import org.supplierescalation.reply.AnswerLink.Result;
import org.supplierescalation.reply.LinkPage;
import org.supplierescalation.reply.LinkState;
import org.supplierescalation.reply.LinkVisitor;
import org.supplierescalation.reply.OpenLink;
import org.supplierescalation.reply.SecretText;

/** The page behind a personal link. To look is free of consequences; only the form answers. */
@Controller
class ReplyController {

  private static final Logger LOG = LoggerFactory.getLogger(ReplyController.class);
  private static final String PATH = "/reply/{secret}";
  private static final String SHAPE = "[A-Za-z0-9_-]{43}";

  private final OpenLink openLink;
  private final AnswerLink answerLink;
  private final LinkPace pace;
  private final TransactionTemplate transaction;

  ReplyController(
      OpenLink openLink, AnswerLink answerLink, LinkPace pace, TransactionTemplate transaction) {
    this.openLink = openLink;
    this.answerLink = answerLink;
    this.pace = pace;
    this.transaction = transaction;
  }

  /** Asking for the heads only is no look: nothing is noted. */
  @RequestMapping(path = PATH, method = RequestMethod.HEAD)
  void head(HttpServletResponse response) {
    response.setStatus(HttpServletResponse.SC_OK);
  }

  @RequestMapping(path = PATH, method = RequestMethod.GET)
  String open(
      @PathVariable String secret,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    return tooOften(secret, request, response)
        ? shut("busy", Language.NL, response, model)
        : page(secret, request, response, model);
  }

  @RequestMapping(path = PATH, method = RequestMethod.POST)
  String answer(
      @PathVariable String secret,
      @RequestParam(defaultValue = "") String form,
      @RequestParam(defaultValue = "") String choice,
      @RequestParam(defaultValue = "") String name,
      @RequestParam(defaultValue = "") String text,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    if (tooOften(secret, request, response)) {
      return shut("busy", Language.NL, response, model);
    }
    Result result =
        transaction.execute(
            status ->
                answerLink.answer(
                    new SecretText(secret),
                    new SecretText(form),
                    choice,
                    name,
                    text,
                    visitor(request)));
    if (result == Result.THANKS) {
      model.addAttribute("thanks", true);
      return page(secret, request, response, model);
    }
    if (result != Result.SHUT) {
      response.setStatus(HttpStatus.BAD_REQUEST.value());
      model.addAttribute("mistake", result.name());
      model.addAttribute("typedChoice", choice);
      model.addAttribute("typedName", name);
      model.addAttribute("typedText", text);
    }
    return page(secret, request, response, model);
  }

  private String page(
      String secret, HttpServletRequest request, HttpServletResponse response, Model model) {
    LinkPage page =
        secret.matches(SHAPE)
            ? transaction.execute(status -> openLink.open(new SecretText(secret), visitor(request)))
            : new LinkPage.Shut(LinkState.UNKNOWN, Language.NL);
    if (page instanceof LinkPage.Asking asking) {
      PageWords words = PageWords.in(asking.language());
      model.addAttribute("words", words);
      model.addAttribute("asking", asking);
      model.addAttribute("sentOn", LetterDates.inWords(asking.sentOn()).in(asking.language()));
      return "reply";
    }
    LinkPage.Shut shut = (LinkPage.Shut) page;
    return shut(shut.state().name(), shut.language(), response, model);
  }

  private static String shut(
      String why, Language language, HttpServletResponse response, Model model) {
    boolean thanks = model.containsAttribute("thanks");
    if (response.getStatus() == HttpStatus.OK.value() && !thanks) {
      response.setStatus(
          why.equals(LinkState.UNKNOWN.name())
              ? HttpStatus.NOT_FOUND.value()
              : HttpStatus.GONE.value());
    }
    boolean known = !why.equals(LinkState.UNKNOWN.name()) && !why.equals("busy");
    model.addAttribute("pages", known ? PageWords.only(language) : PageWords.all());
    model.addAttribute("why", thanks ? "THANKS" : why);
    return "reply-shut";
  }

  private boolean tooOften(
      String secret, HttpServletRequest request, HttpServletResponse response) {
    if (pace.allows(new SecretText(secret).hash(), request.getRemoteAddr())) {
      return false;
    }
    response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
    response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(LinkPace.SECONDS));
    return true;
  }

  private static LinkVisitor visitor(HttpServletRequest request) {
    @Nullable String agent = request.getHeader(HttpHeaders.USER_AGENT);
    return new LinkVisitor(request.getRemoteAddr(), agent == null ? "" : agent);
  }

  /** Handled here, because elsewhere the address would be logged, and it is a secret. */
  @ExceptionHandler
  String failed(RuntimeException error, HttpServletResponse response, Model model) {
    LOG.error("the page of a personal link could not be made", error);
    response.setStatus(HttpStatus.INTERNAL_SERVER_ERROR.value());
    return shut("busy", Language.NL, response, model);
  }
}
