package org.isnad.app;

import picocli.CommandLine.Command;

/** The program itself, which only has subcommands. */
@Command(
    name = "isnad",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    header = {
      "Isnad (إسناد) reads Arabic news and keeps the record of a story:",
      "what happened, who says so, through whom, who repeats it, who denies it.",
      ""
    },
    synopsisSubcommandLabel = "COMMAND",
    footer = {"", "Try first:  isnad demo"})
final class IsnadCommand {}
