package org.supplierescalation.access;

import java.util.List;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.stereotype.Component;

/** Names and passwords are the engine's; every group of a person becomes {@code ROLE_<group>}. */
@Component
class EnginePasswords implements AuthenticationProvider {

  private final People people;

  EnginePasswords(People people) {
    this.people = people;
  }

  @Override
  public Authentication authenticate(Authentication given) {
    String password = String.valueOf(given.getCredentials());
    if (!people.passwordIsRight(given.getName(), password)) {
      throw new BadCredentialsException("name or password is wrong");
    }
    String userId = people.known(given.getName());
    if (userId == null) {
      throw new BadCredentialsException("name or password is wrong");
    }
    UsernamePasswordAuthenticationToken person = person(userId, people.groupsOf(userId));
    person.setDetails(given.getDetails());
    return person;
  }

  @Override
  public boolean supports(Class<?> authentication) {
    return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
  }

  static UsernamePasswordAuthenticationToken person(String userId, List<String> groups) {
    List<GrantedAuthority> roles =
        groups.stream()
            .<GrantedAuthority>map(group -> new SimpleGrantedAuthority("ROLE_" + group))
            .toList();
    return UsernamePasswordAuthenticationToken.authenticated(userId, null, roles);
  }
}
