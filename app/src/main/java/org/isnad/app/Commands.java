package org.isnad.app;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The commands by name, in the order of the help. Only the one that is called is made: to make them
 * all takes longer than some need to run.
 */
final class Commands {

  private static final Map<String, Function<Console, Object>> ALL = all();

  private Commands() {}

  private static Map<String, Function<Console, Object>> all() {
    Map<String, Function<Console, Object>> all = new LinkedHashMap<>();
    all.put("demo", DemoCommand::new);
    all.put("analyze", AnalyzeCommand::new);
    all.put("explain", ExplainCommand::new);
    all.put("add", AddCommand::new);
    all.put("import-spark", ImportSparkCommand::new);
    all.put("fetch", FetchCommand::new);
    all.put("watch", WatchCommand::new);
    all.put("check", CheckCommand::new);
    all.put("stats", StatsCommand::new);
    all.put("reanalyze", ReanalyzeCommand::new);
    all.put("reindex", ReindexCommand::new);
    all.put("backup", BackupCommand::new);
    all.put("restore", RestoreCommand::new);
    all.put("stories", StoriesCommand::new);
    all.put("story", StoryCommand::new);
    all.put("timeline", TimelineCommand::new);
    all.put("who", WhoCommand::new);
    all.put("names", NamesCommand::line);
    all.put("claims", ClaimsCommand::new);
    all.put("claim", ClaimCommand::new);
    all.put("origins", OriginsCommand::new);
    all.put("compare", CompareCommand::new);
    all.put("statements", StatementsCommand::new);
    all.put("events", EventsCommand::new);
    all.put("search", SearchCommand::new);
    all.put("serve", ServeCommand::new);
    all.put("token", TokenCommand::line);
    all.put("evaluate", EvaluateCommand::new);
    all.put("benchmark", BenchmarkCommand::new);
    all.put("warm-up", WarmUpCommand::new);
    return Collections.unmodifiableMap(all);
  }

  /** The command of that name alone; all of them where there is none of that name. */
  static List<Object> of(String name, Console console) {
    Function<Console, Object> called = ALL.get(name);
    Collection<Function<Console, Object>> wanted = called == null ? ALL.values() : List.of(called);
    return wanted.stream().map(making -> making.apply(console)).toList();
  }
}
