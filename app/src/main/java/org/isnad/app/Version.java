package org.isnad.app;

import picocli.CommandLine.IVersionProvider;

/** The version that the jar's manifest names: {@code Isnad 0.1.0}. */
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() {
    return new String[] {"Isnad " + number()};
  }

  static String number() {
    String version = Version.class.getPackage().getImplementationVersion();
    return version == null ? "development" : version;
  }
}
