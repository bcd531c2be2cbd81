package org.supplierescalation.webhook;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Set;
import org.supplierescalation.casefile.Refused;

/** Reads the address of a target; what cannot be one is refused. */
final class TargetAddress {

  private static final int LONGEST = 500;
  private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

  private TargetAddress() {}

  /**
   * @param ownNetwork whether addresses of the own network are allowed
   */
  static URI read(String typed, boolean ownNetwork) {
    URI address = parsed(typed);
    String host = address.getHost();
    boolean plainButHere =
        "http".equals(address.getScheme()) && ownNetwork && THIS_MACHINE.contains(host);
    if (!"https".equals(address.getScheme()) && !plainButHere) {
      throw new Refused("Het adres moet met https:// beginnen, zodat niemand kan meelezen.");
    }
    if (address.getRawUserInfo() != null || address.getRawFragment() != null) {
      throw new Refused("Zet geen gebruikersnaam, wachtwoord of # in het adres.");
    }
    return address;
  }

  private static URI parsed(String typed) {
    try {
      URI address = new URI(typed);
      if (typed.length() <= LONGEST && address.getHost() != null && address.getPort() <= 65_535) {
        return address;
      }
    } catch (URISyntaxException notAnAddress) {
      // Refused below.
    }
    throw new Refused("Vul een heel adres in, zoals https://voorbeeld.example/meldingen.");
  }
}
