package org.supplierescalation.access;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.firewall.HttpStatusRequestRejectedHandler;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.StaticHeadersWriter;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Which door leads where, and who may pass. Three kinds: interfaces, web applications, pages. */
@Configuration
class Doors {

  private static final PathPatternRequestMatcher.Builder PATHS =
      PathPatternRequestMatcher.withDefaults();

  private static final String OWN_CONTENT_ONLY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
          + " font-src 'self'; connect-src 'self'; frame-src 'self'; manifest-src 'self';"
          + " base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

  /** Programs (and scripts of our own pages): Basic or the session. */
  @Bean
  @Order(1)
  SecurityFilterChain interfaces(HttpSecurity http, IdentityService identities, People people)
      throws Exception {
    Challenge challenge = new Challenge();
    return http.securityMatchers(
            paths ->
                paths.requestMatchers(
                    path("/api/**"), path("/engine-rest/**"), path("/demo/clock/advance")))
        .authorizeHttpRequests(
            who ->
                who.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.ASYNC)
                    .permitAll()
                    .anyRequest()
                    .authenticated())
        .httpBasic(basic -> basic.authenticationEntryPoint(challenge))
        .exceptionHandling(
            refused -> refused.authenticationEntryPoint(challenge).accessDeniedHandler(challenge))
        .csrf(csrf -> csrf.ignoringRequestMatchers(Doors::bringsItsPassword))
        .requestCache(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .addFilterBefore(new PersonInEngine(identities, people), AuthorizationFilter.class)
        .build();
  }

  /** Camunda's web applications: they have their own CSRF token and their own headers. */
  @Bean
  @Order(2)
  SecurityFilterChain webapps(HttpSecurity http) throws Exception {
    return http.securityMatchers(paths -> paths.requestMatchers(path("/camunda/**")))
        .authorizeHttpRequests(
            who ->
                who.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.ASYNC)
                    .permitAll()
                    .anyRequest()
                    .authenticated())
        .exceptionHandling(
            refused ->
                refused
                    .defaultAuthenticationEntryPointFor(
                        new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED), path("/camunda/api/**"))
                    .defaultAuthenticationEntryPointFor(
                        new LoginUrlAuthenticationEntryPoint("/login"), path("/camunda/**")))
        .csrf(AbstractHttpConfigurer::disable)
        .headers(
            headers ->
                headers
                    .frameOptions(HeadersConfigurer.FrameOptionsConfig::sameOrigin)
                    .addHeaderWriter(askedAgainAfterAnUpdate())
                    .cacheControl(HeadersConfigurer.CacheControlConfig::disable))
        .requestCache(cache -> cache.requestCache(pagesOnly()))
        .logout(AbstractHttpConfigurer::disable)
        .addFilterAfter(new WebappLogout(), AuthorizationFilter.class)
        .build();
  }

  /** Everything else is a page for a person. */
  @Bean
  @Order(3)
  SecurityFilterChain pages(HttpSecurity http, IdentityService identities, People people)
      throws Exception {
    return http.authorizeHttpRequests(
            who ->
                who.dispatcherTypeMatchers(
                        DispatcherType.ERROR, DispatcherType.FORWARD, DispatcherType.ASYNC)
                    .permitAll()
                    .requestMatchers(
                        path("/login"),
                        path("/css/**"),
                        path("/images/**"),
                        path("/favicon.ico"),
                        path("/feeds/*"),
                        path("/verify"),
                        path("/actuator/health/**"))
                    .permitAll()
                    .anyRequest()
                    .authenticated())
        .formLogin(login -> login.loginPage("/login").failureUrl("/login?fout"))
        .logout(logout -> logout.logoutSuccessUrl("/login?uitgelogd").deleteCookies("JSESSIONID"))
        .csrf(Customizer.withDefaults())
        // Nothing of the person before may survive a login, also not what the webapps remember.
        .sessionManagement(
            session ->
                session
                    .sessionFixation(fixation -> fixation.newSession())
                    .sessionCreationPolicy(SessionCreationPolicy.IF_REQUIRED))
        .requestCache(cache -> cache.requestCache(pagesOnly()))
        .headers(
            headers ->
                headers
                    // What a page frames of ours says so itself (frame-ancestors).
                    .frameOptions(HeadersConfigurer.FrameOptionsConfig::sameOrigin)
                    .contentSecurityPolicy(csp -> csp.policyDirectives(OWN_CONTENT_ONLY))
                    .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN)))
        .addFilterBefore(new PersonInEngine(identities, people), AuthorizationFilter.class)
        .build();
  }

  /** An address with tricks in it leads nowhere. */
  @Bean
  RequestRejectedHandler tricksAreNotFound() {
    return new HttpStatusRequestRejectedHandler(HttpStatus.NOT_FOUND.value());
  }

  /** Our own files in the web applications; the vendor's have their version in the address. */
  private static HeaderWriter askedAgainAfterAnUpdate() {
    return new DelegatingRequestMatcherHeaderWriter(
        new OrRequestMatcher(
            path("/camunda/app/*"),
            path("/camunda/app/*/scripts/**"),
            path("/camunda/app/*/styles/**"),
            path("/camunda/app/*/locales/**")),
        new StaticHeadersWriter(HttpHeaders.CACHE_CONTROL, "no-cache"));
  }

  private static RequestMatcher path(String pattern) {
    return PATHS.matcher(pattern);
  }

  /**
   * Where to go after login: back to the page asked for, never to a script's or image's address.
   */
  private static HttpSessionRequestCache pagesOnly() {
    HttpSessionRequestCache cache = new HttpSessionRequestCache();
    cache.setMatchingRequestParameterName(null);
    cache.setRequestMatcher(
        request ->
            "GET".equals(request.getMethod())
                && String.valueOf(request.getHeader("Accept")).contains("text/html"));
    return cache;
  }

  /**
   * A program that sends the password itself is nobody's dupe. A browser may have remembered it,
   * but then it also says that another site is asking.
   */
  private static boolean bringsItsPassword(HttpServletRequest request) {
    String authorization = request.getHeader("Authorization");
    String site = request.getHeader("Sec-Fetch-Site");
    return authorization != null
        && authorization.regionMatches(true, 0, "Basic ", 0, 6)
        && (site == null || site.equals("same-origin") || site.equals("none"));
  }
}
