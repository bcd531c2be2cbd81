package org.supplierescalation.access;

import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.supplierescalation.casefile.Refused;

/**
 * The part of a long list that a program asks for. The answer says in {@code X-Total-Count} how
 * long the list is, and in {@code Link} (RFC 8288) where it goes on.
 *
 * @param limit 1 to {@value #MOST}
 * @param offset how many to pass over
 */
public record Slice(int limit, int offset) {

  public static final int MOST = 1000;

  public Slice {
    if (limit < 1 || limit > MOST || offset < 0) {
      throw new Refused(
          "Kies voor limit een getal van 1 tot en met %d en voor offset 0 of meer."
              .formatted(MOST));
    }
  }

  public <T> ResponseEntity<List<T>> of(List<T> all) {
    HttpHeaders headers = new HttpHeaders();
    headers.add("X-Total-Count", String.valueOf(all.size()));
    if ((long) offset + limit < all.size()) {
      headers.add(
          HttpHeaders.LINK,
          "<%s>; rel=\"next\""
              .formatted(
                  ServletUriComponentsBuilder.fromCurrentRequest()
                      .replaceQueryParam("limit", limit)
                      .replaceQueryParam("offset", offset + limit)
                      .build()
                      .toUriString()));
    }
    return ResponseEntity.ok()
        .headers(headers)
        .body(all.stream().skip(offset).limit(limit).toList());
  }
}
