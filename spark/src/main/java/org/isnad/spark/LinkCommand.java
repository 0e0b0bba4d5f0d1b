package org.isnad.spark;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code isnad-spark link}: records in, what they tell together out. */
@Command(name = "link", mixinStandardHelpOptions = true, description = "x")
final class LinkCommand implements Callable<Integer> {
  @Override
  public Integer call() {
    return 0;
  }
}
