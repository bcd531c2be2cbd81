package org.supplierescalation.webhook.http;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;

/**
 * Addresses on the internet, and nothing behind our own doors (RFC 6890, RFC 4193): otherwise a
 * webhook could ask things of machines that only we can reach.
 */
final class PublicAddresses {

  private PublicAddresses() {}

  static boolean isPublic(InetAddress address) {
    if (address.isAnyLocalAddress()
        || address.isLoopbackAddress()
        || address.isLinkLocalAddress()
        || address.isSiteLocalAddress()
        || address.isMulticastAddress()) {
      return false;
    }
    byte[] bytes = address.getAddress();
    return address instanceof Inet4Address ? isPublicV4(bytes, 0) : isPublicV6(bytes);
  }

  private static boolean isPublicV4(byte[] bytes, int at) {
    int first = bytes[at] & 0xff;
    int second = bytes[at + 1] & 0xff;
    int third = bytes[at + 2] & 0xff;
    return !(first == 0
        || first == 10
        || first == 127
        || first >= 224
        || first == 100 && second >= 64 && second < 128 // between a provider and its customers
        || first == 169 && second == 254
        || first == 172 && second >= 16 && second < 32
        || first == 192 && second == 168
        || first == 192 && second == 0 && (third == 0 || third == 2)
        || first == 198 && (second == 18 || second == 19) // benchmarks
        || first == 198 && second == 51 && third == 100
        || first == 203 && second == 0 && third == 113);
  }

  private static boolean isPublicV6(byte[] bytes) {
    int first = (bytes[0] & 0xff) << 8 | bytes[1] & 0xff;
    int second = (bytes[2] & 0xff) << 8 | bytes[3] & 0xff;
    if (first == 0x64 && second == 0xff9b) {
      return isPublicV4(bytes, 12); // NAT64
    }
    if (first == 0x2002) {
      return isPublicV4(bytes, 2); // 6to4
    }
    // Only 2000::/3 is given out, without Teredo and the addresses of examples.
    return (first & 0xe000) == 0x2000 && !(first == 0x2001 && (second == 0 || second == 0xdb8));
  }

  /**
   * Right before connecting: Java remembers for some seconds what it looked up, so the client
   * connects to what was judged here.
   */
  static boolean allPublic(String host) throws UnknownHostException {
    for (InetAddress address : InetAddress.getAllByName(host)) {
      if (!isPublic(address)) {
        return false;
      }
    }
    return true;
  }
}
