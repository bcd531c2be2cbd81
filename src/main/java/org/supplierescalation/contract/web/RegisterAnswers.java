package org.supplierescalation.contract.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.server.ResponseStatusException;
import org.supplierescalation.access.Person;
import org.supplierescalation.casefile.OutOfSight;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.contract.AddToRegister;
import org.supplierescalation.contract.ChangeInRegister;
import org.supplierescalation.contract.ChangedMeanwhile;
import org.supplierescalation.contract.Kept;
import org.supplierescalation.contract.Register;
import org.supplierescalation.contract.Sheet;

/** What the interface answers about one register; the ETag is the version (RFC 9110, 8.8.3). */
final class RegisterAnswers<T, B> {

  private static final int MOST = 200;
  private static final Pattern ETAG = Pattern.compile("\"(\\d{1,9})\"");

  private final String path;
  private final Class<B> body;
  private final Sheet<T> sheet;
  private final Register<T> register;
  private final AddToRegister<T> add;
  private final ChangeInRegister<T> change;
  private final TransactionTemplate transaction;
  private final ObjectMapper json;

  RegisterAnswers(
      String path,
      Class<B> body,
      Sheet<T> sheet,
      Register<T> register,
      AddToRegister<T> add,
      ChangeInRegister<T> change,
      TransactionTemplate transaction,
      ObjectMapper json) {
    this.path = path;
    this.body = body;
    this.sheet = sheet;
    this.register = register;
    this.add = add;
    this.change = change;
    this.transaction = transaction;
    this.json = json;
  }

  static void check(int limit, int offset) {
    if (limit < 1 || limit > MOST || offset < 0) {
      throw new Refused(
          "Kies voor limit een getal van 1 tot en met %d en voor offset 0 of meer."
              .formatted(MOST));
    }
  }

  ResponseEntity<Object> get(String number) {
    Kept<T> kept = register.find(number).orElseThrow(OutOfSight::new);
    return ResponseEntity.ok().eTag(String.valueOf(kept.version())).body(shown(kept));
  }

  ResponseEntity<Object> create(B typed, Person person) {
    String number =
        transaction.execute(status -> add.add(SheetJson.typed(json, typed), person.name(), ""));
    Kept<T> kept = register.find(number).orElseThrow(OutOfSight::new);
    return ResponseEntity.created(URI.create("/api/v1" + path + "/" + number))
        .eTag(String.valueOf(kept.version()))
        .body(shown(kept));
  }

  ResponseEntity<Object> replace(String number, @Nullable String ifMatch, B typed, Person person) {
    Kept<T> kept = register.find(number).orElseThrow(OutOfSight::new);
    if (ifMatch == null) {
      throw new ResponseStatusException(HttpStatus.PRECONDITION_REQUIRED);
    }
    Matcher etag = ETAG.matcher(ifMatch.strip());
    if (!etag.matches() || Integer.parseInt(etag.group(1)) != kept.version()) {
      throw changedMeanwhile();
    }
    try {
      transaction.executeWithoutResult(
          status ->
              change.change(
                  number, kept.version(), SheetJson.typed(json, typed), person.name(), ""));
    } catch (ChangedMeanwhile meanwhile) {
      throw changedMeanwhile();
    }
    return get(number);
  }

  private static ResponseStatusException changedMeanwhile() {
    return new ResponseStatusException(HttpStatus.PRECONDITION_FAILED);
  }

  private B shown(Kept<T> kept) {
    return json.convertValue(SheetJson.shown(sheet, kept.entry()), body);
  }
}
