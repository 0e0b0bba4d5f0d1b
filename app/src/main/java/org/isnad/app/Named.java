package org.isnad.app;

import java.util.List;
import org.isnad.sources.format.WebAddress;

/**
 * What a command is told to read: files and folders, and what is on the web.
 *
 * @param files also {@code -}, for standard input
 */
record Named(List<String> files, List<String> addresses) {

  static Named of(List<String> names) {
    return new Named(
        names.stream().filter(name -> !WebAddress.isMeant(name)).toList(),
        names.stream().filter(WebAddress::isMeant).toList());
  }
}
