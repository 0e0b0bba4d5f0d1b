package org.isnad.app;

/** What the process tells its caller. */
public final class ExitCode {

  /** All done. */
  public static final int DONE = 0;

  /** Some inputs failed; all good ones are done. */
  public static final int SOME_FAILED = 1;

  /** The call was wrong, or could not begin: nothing is done. */
  public static final int WRONG_CALL = 2;

  private ExitCode() {}
}
