package org.isnad.sources.web;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;

/**
 * Tells addresses of the public internet from all others: a page from outside must not make us ask
 * this machine, its network, or what answers inside a data centre.
 *
 * <p>{@code 93.184.216.34} is public; {@code 127.0.0.1}, {@code 10.1.2.3}, {@code 169.254.169.254}
 * and {@code ::1} are not. After the registries of special-purpose addresses (RFC 6890).
 */
final class AddressGuard {

  /** A block of addresses that begin with the same bits. */
  @SuppressWarnings("ArrayRecordComponent") // constants, never compared
  private record Block(byte[] prefix, int bits) {

    static Block of(int bits, int... prefix) {
      byte[] bytes = new byte[prefix.length];
      for (int i = 0; i < prefix.length; i++) {
        bytes[i] = (byte) prefix[i];
      }
      return new Block(bytes, bits);
    }

    boolean holds(byte[] address) {
      for (int i = 0; i < prefix.length; i++) {
        int mask = 0xFF << Math.max(0, 8 * (i + 1) - bits);
        if (((address[i] ^ prefix[i]) & mask & 0xFF) != 0) {
          return false;
        }
      }
      return true;
    }
  }

  private static final List<Block> SPECIAL_4 =
      List.of(
          Block.of(8, 0), // this network
          Block.of(8, 10), // private
          Block.of(10, 100, 64), // behind a provider's address translation
          Block.of(8, 127), // loopback
          Block.of(16, 169, 254), // link-local, and what clouds answer on
          Block.of(12, 172, 16), // private
          Block.of(24, 192, 0, 0), // protocols
          Block.of(24, 192, 0, 2), // documentation
          Block.of(24, 192, 88, 99), // relays to IPv6
          Block.of(16, 192, 168), // private
          Block.of(15, 198, 18), // benchmarks
          Block.of(24, 198, 51, 100), // documentation
          Block.of(24, 203, 0, 113), // documentation
          Block.of(3, 224)); // multicast, reserved, broadcast

  /** All that is public of IPv6 so far. */
  private static final Block GLOBAL_6 = Block.of(3, 0x20);

  private static final List<Block> SPECIAL_6 =
      List.of(
          Block.of(23, 0x20, 0x01, 0x00), // protocols, Teredo among them
          Block.of(32, 0x20, 0x01, 0x0D, 0xB8), // documentation
          Block.of(16, 0x20, 0x02), // 6to4, which holds an IPv4 address
          Block.of(20, 0x3F, 0xFF, 0x00)); // documentation

  /** Addresses that stand for the IPv4 address in their last four bytes (RFC 6052). */
  private static final Block TRANSLATED = Block.of(96, 0, 0x64, 0xFF, 0x9B, 0, 0, 0, 0, 0, 0, 0, 0);

  private AddressGuard() {}

  static boolean isPublic(InetAddress address) {
    byte[] bytes = address.getAddress();
    if (address instanceof Inet4Address) {
      return isPublic4(bytes);
    }
    if (TRANSLATED.holds(bytes)) {
      return isPublic4(Arrays.copyOfRange(bytes, bytes.length - 4, bytes.length));
    }
    return GLOBAL_6.holds(bytes) && SPECIAL_6.stream().noneMatch(block -> block.holds(bytes));
  }

  private static boolean isPublic4(byte[] bytes) {
    return SPECIAL_4.stream().noneMatch(block -> block.holds(bytes));
  }
}
