package org.isnad.app;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * The commands by name, in the order of the help. Only the one that is called is made: to make them
 * all takes longer than some need to run.
 */
final class Commands {

  private static final Map<String, Function<Console, Object>> ALL = new LinkedHashMap<>();

  static {
    ALL.put("demo", DemoCommand::new);
    ALL.put("analyze", AnalyzeCommand::new);
    ALL.put("explain", ExplainCommand::new);
    ALL.put("add", AddCommand::new);
    ALL.put("fetch", FetchCommand::new);
    ALL.put("watch", WatchCommand::new);
    ALL.put("check", CheckCommand::new);
    ALL.put("stats", StatsCommand::new);
    ALL.put("reanalyze", ReanalyzeCommand::new);
    ALL.put("reindex", ReindexCommand::new);
    ALL.put("backup", BackupCommand::new);
    ALL.put("restore", RestoreCommand::new);
    ALL.put("stories", StoriesCommand::new);
    ALL.put("story", StoryCommand::new);
    ALL.put("timeline", TimelineCommand::new);
    ALL.put("who", WhoCommand::new);
    ALL.put("names", NamesCommand::line);
    ALL.put("claims", ClaimsCommand::new);
    ALL.put("claim", ClaimCommand::new);
    ALL.put("origins", OriginsCommand::new);
    ALL.put("compare", CompareCommand::new);
    ALL.put("statements", StatementsCommand::new);
    ALL.put("events", EventsCommand::new);
    ALL.put("search", SearchCommand::new);
    ALL.put("serve", ServeCommand::new);
    ALL.put("token", TokenCommand::line);
    ALL.put("evaluate", EvaluateCommand::new);
    ALL.put("benchmark", BenchmarkCommand::new);
    ALL.put("warm-up", WarmUpCommand::new);
  }

  private Commands() {}

  static Set<String> names() {
    return ALL.keySet();
  }

  /** The command of that name alone; all of them where there is none of that name. */
  static List<Object> of(String name, Console console) {
    Function<Console, Object> called = ALL.get(name);
    Collection<Function<Console, Object>> wanted = called == null ? ALL.values() : List.of(called);
    return wanted.stream().map(making -> making.apply(console)).toList();
  }
}
