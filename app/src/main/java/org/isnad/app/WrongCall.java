package org.isnad.app;

import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * Tells in a line what is wrong with a call, and in another where to read how it is done right.
 *
 * <p>Example: {@code isnad analyse} → {@code isnad: there is no command analyse}, {@code See: isnad
 * --help}.
 */
final class WrongCall implements IParameterExceptionHandler {

  private final Console console;

  WrongCall(Console console) {
    this.console = console;
  }

  @Override
  public int handleParseException(ParameterException e, String[] args) {
    CommandLine command = e.getCommandLine();
    console.complain(reason(e, command));
    console.say("See: " + command.getCommandSpec().qualifiedName() + " --help");
    return ExitCode.WRONG_CALL;
  }

  private static String reason(ParameterException e, CommandLine command) {
    if (e instanceof UnmatchedArgumentException unmatched
        && command.getCommand() instanceof IsnadCommand) {
      String first = unmatched.getUnmatched().get(0);
      return "there is no " + (first.startsWith("-") ? "option " : "command ") + first;
    }
    String reason = String.valueOf(e.getMessage());
    boolean noStory =
        e instanceof MissingParameterException && command.getCommand() instanceof StoryCommand;
    return noStory ? reason + "; " + ShowOptions.SEE_STORIES : reason;
  }
}
