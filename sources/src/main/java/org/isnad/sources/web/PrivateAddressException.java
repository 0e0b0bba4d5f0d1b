package org.isnad.sources.web;

import java.io.Serial;
import java.net.UnknownHostException;

/** A host none of whose addresses may be asked; the message tells why. */
final class PrivateAddressException extends UnknownHostException {

  @Serial private static final long serialVersionUID = 1L;

  PrivateAddressException(String reason) {
    super(reason);
  }
}
