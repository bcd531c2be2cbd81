package org.supplierescalation.access;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/**
 * Tells a script on a page of this site who is logged in, and with which token it may change
 * something. A browser says itself when another site is asking; that site hears nothing.
 */
@RestController
@Tag(name = "Aanmelding")
class SessionApi {

  @Operation(
      summary = "Geeft wie is aangemeld, en de kop die een wijziging vanuit een pagina meestuurt")
  @ApiResponse(responseCode = "403", description = "Een andere website vraagt het")
  @GetMapping("/api/v1/session")
  ResponseEntity<SessionBody> session(
      @Parameter(hidden = true) @RequestHeader(name = "Sec-Fetch-Site", required = false)
          @Nullable String site,
      @Parameter(hidden = true) CsrfToken token,
      Authentication who) {
    if (site != null && !site.equals("same-origin") && !site.equals("none")) {
      throw new ResponseStatusException(HttpStatus.FORBIDDEN);
    }
    return ResponseEntity.ok()
        .cacheControl(CacheControl.noStore())
        .body(new SessionBody(who.getName(), token.getHeaderName(), token.getToken()));
  }

  /**
   * @param header name of the header that carries the token
   */
  @Schema(name = "Session")
  record SessionBody(String name, String header, String token) {}
}
