package org.isnad.analysis.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.isnad.analysis.record.Published;
import org.isnad.analysis.record.Published.From;
import org.isnad.analysis.record.TimeExpression;
import org.isnad.analysis.text.Spellings;
import org.isnad.analysis.text.TextReader;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The Arabic cases of a peer, Microsoft Recognizers-Text (MIT licence), from the folder {@code
 * Specs} of its repository: {@code DateTime/Arabic} and {@code Number/Arabic}, each file with
 * {@code recognizers_} before its name; those of DateTime also with {@code _dev} behind it, for
 * they hold half of the published cases. The system property {@code isnad.recognizers} names the
 * folder where they lie; without it, it is {@code shared/data/times} in this directory or one above
 * it. Skipped where there is none.
 *
 * <p>A case is solved when each of its results is among the values found. Left out is what no news
 * says: a day of no month (سأعود في 15), days that do not exist, hours without الساعة, recurring
 * times and vague numbers, which the record does not hold, cases without a value, places in a list
 * (السابق), and cases whose answer is not what the Arabic says (بعد يومين, answered by three days).
 * The floors are what was reached; raise them with it.
 */
class RecognizersTest {

  private static final TextReader READER = new TextReader();
  private static final TimeLexicon LEXICON = new TimeLexicon(new Spellings());
  private static final TimeScanner SCANNER = new TimeScanner();
  private static final TimeFinder FINDER = new TimeFinder();
  private static final QuantityFinder QUANTITIES = new QuantityFinder();

  @ParameterizedTest
  @CsvSource({
    "DateParser_dev, 93",
    "DatePeriodParser_dev, 94",
    "DurationParser_dev, 100",
    "DateTimeModel_dev, 93",
    "MergedParser_dev, 91"
  })
  void solvesTheTimesThatNewsCanHold(String file, int floor) throws IOException {
    Tally tally = new Tally();
    for (JsonNode item : cases(file)) {
      String reason = leftOut(item);
      tally.add(item, reason, reason == null && isSolved(item));
    }
    tally.report(file);
    assertThat(tally.percent()).as(file).isGreaterThanOrEqualTo(floor);
  }

  @Test
  void readsNumbers() throws IOException {
    Tally tally = new Tally();
    for (JsonNode item : cases("NumberModel")) {
      String reason = leftOutNumber(item);
      tally.add(item, reason, reason == null && isNumberSolved(item));
    }
    tally.report("NumberModel");
    assertThat(tally.percent()).isGreaterThanOrEqualTo(86);
  }

  @Test
  void readsOrdinals() throws IOException {
    Tally tally = new Tally();
    for (JsonNode item : cases("OrdinalModel")) {
      String value = item.at("/Results/0/Resolution/value").asText();
      String reason = leftOutOrdinal(item.get("Input").asText(), value);
      tally.add(item, reason, reason == null && isOrdinalSolved(item));
    }
    tally.report("OrdinalModel");
    assertThat(tally.percent()).isGreaterThanOrEqualTo(96);
  }

  @Test
  void readsPercents() throws IOException {
    Tally tally = new Tally();
    for (JsonNode item : cases("PercentModel")) {
      String input = item.get("Input").asText();
      String reason =
          input.startsWith("بالمائة") || input.contains("http") || input.contains("سالب")
              ? "not written so"
              : input.contains("نسبة") ? "no percent sign" : null;
      tally.add(item, reason, reason == null && isPercentSolved(item));
    }
    tally.report("PercentModel");
    assertThat(tally.percent()).isGreaterThanOrEqualTo(100);
  }

  /** Counts of one file. */
  private static final class Tally {
    private int held;
    private int solved;
    private int unsupported;
    private final Map<String, Integer> leftOut = new TreeMap<>();
    private final List<String> missed = new ArrayList<>();

    void add(JsonNode item, @Nullable String reason, boolean isSolved) {
      if (reason != null) {
        leftOut.merge(reason, 1, Integer::sum);
        return;
      }
      held++;
      if (isSolved) {
        solved++;
        unsupported += item.has("NotSupported") ? 1 : 0;
      } else {
        missed.add(item.get("Input").asText());
      }
    }

    double percent() {
      return 100.0 * solved / held;
    }

    void report(String file) {
      System.out.printf(
          "%s: solved %d of %d that news can hold, %d of them not by the peer; left out %s%n",
          file, solved, held, unsupported, leftOut);
      if (Boolean.getBoolean("isnad.missed")) {
        missed.forEach(input -> System.out.println("  missed: " + input));
      }
    }
  }

  private static JsonNode cases(String file) throws IOException {
    Path folder = folder();
    assumeTrue(
        folder != null,
        "no folder named by -Disnad.recognizers: the peer's cases are not measured");
    String json = Files.readString(folder.resolve("recognizers_" + file + ".json"));
    return new ObjectMapper().readTree(json.startsWith("\uFEFF") ? json.substring(1) : json);
  }

  private static @Nullable Path folder() {
    String named = System.getProperty("isnad.recognizers");
    if (named != null) {
      return Path.of(named);
    }
    for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
      Path folder = at.resolve("shared/data/times");
      if (Files.isDirectory(folder)) {
        return folder;
      }
    }
    return null;
  }

  private static @Nullable String leftOut(JsonNode item) {
    String input = item.get("Input").asText();
    for (JsonNode result : item.get("Results")) {
      List<String> timexes = timexes(result);
      if (timexes.isEmpty() || timexes.get(0).isEmpty()) {
        return "no value";
      }
      String timex = timexes.get(0);
      if (timex.startsWith("XXXX-XX-")) {
        return "day without month";
      }
      if (result.toString().contains("0001-01-01")) {
        return "no such day";
      }
      if (timex.contains("T") && !timex.startsWith("PT") && !input.contains("الساعة")) {
        return "hour without الساعة";
      }
    }
    if (input.matches(".*(22-4|4/22|سأعود 08/12.*|16/04/21|2015\\.3)$")) {
      return "digits that may be a score or a fraction";
    }
    if (input.matches(".*(2015-1-32|2017-13-12)$")) {
      return "no such day";
    }
    if (input.contains("تسعة عشر")) {
      return "year as English says it";
    }
    if (input.contains("كل ") || input.matches(".*(نويا|سبوعيا|سبوعي)$")) {
      return "recurring";
    }
    if (input.matches(".*(آخر يوم|اليوم الماضي|الأحد الأول|الثلاثاء الثالث|في خمسة عشر)$")) {
      return "not said so of a day";
    }
    if (input.matches(".*(سبتمبر الماضي|بعد 3 أسابيع|بعد يومين\\.|مواليد ألفين|في 10 أيام)$")) {
      return "peer counts otherwise than Arabic";
    }
    return input.contains("بضع") || input.contains("لعدة") ? "vague number" : null;
  }

  private static List<String> timexes(JsonNode result) {
    JsonNode value = value(result);
    if (value.has("Timex")) {
      return List.of(value.get("Timex").asText());
    }
    return value.isObject() ? value.findValuesAsText("timex") : List.of();
  }

  private static JsonNode value(JsonNode result) {
    return result.has("Value") ? result.get("Value") : result.get("Resolution");
  }

  private static boolean isSolved(JsonNode item) {
    LocalDate day =
        LocalDate.parse(item.at("/Context/ReferenceDateTime").asText().substring(0, 10));
    TimeScan scan = SCANNER.scan(READER.read(item.get("Input").asText()));
    Set<String> found = new HashSet<>();
    for (TimeExpression time : FINDER.find(scan, Published.on(day, From.METADATA)).expressions()) {
      found.add(time.value());
    }
    for (JsonNode result : item.get("Results")) {
      if (alternatives(result, item.get("Input").asText()).stream().noneMatch(found::containsAll)) {
        return false;
      }
    }
    return true;
  }

  /** The sets of values, any of which says what the result says. */
  private static List<Set<String>> alternatives(JsonNode result, String input) {
    List<Set<String>> sets = new ArrayList<>();
    for (String timex : timexes(result)) {
      sets.add(Set.of(clock(timex)));
      if (timex.startsWith("(T")) {
        // Each bound is an expression of its own here.
        String[] bounds = timex.substring(1).split(",");
        sets.add(Set.of(clock(bounds[0]), clock(bounds[1])));
      }
      if (timex.startsWith("(")) {
        sets.add(Set.of(timex.substring(timex.lastIndexOf(',') + 1, timex.length() - 1)));
      }
      if (timex.matches("\\d{4}-\\d\\d-\\d\\dT.*")) {
        sets.add(Set.of(timex.substring(0, 10)));
      }
    }
    JsonNode value = value(result);
    List<JsonNode> resolutions = new ArrayList<>();
    value.path("values").forEach(resolutions::add);
    resolutions.add(value.path("PastResolution"));
    resolutions.add(value.path("FutureResolution"));
    resolutions.forEach(r -> addResolution(sets, r, timexes(result).get(0), input));
    return sets;
  }

  private static String clock(String timex) {
    return timex.matches("T\\d\\d") ? timex + ":00" : timex;
  }

  private static void addResolution(
      List<Set<String>> sets, JsonNode resolution, String timex, String input) {
    String date = first(resolution, "date", "value");
    String start = first(resolution, "startDate", "start");
    String end = first(resolution, "endDate", "end");
    if (date.length() == 10) {
      sets.add(Set.of(date));
      if (input.contains("قبل شهر")) {
        sets.add(Set.of(date.substring(0, 7)));
      }
    }
    if (start.length() < 10) {
      return;
    }
    LocalDate from = LocalDate.parse(start);
    sets.add(Set.of(start, end));
    if (timex.matches("(XXXX|\\d{4})-\\d\\d")) {
      sets.add(Set.of(start.substring(0, 7)));
    }
    if (timex.contains("W")) {
      sets.add(Set.of(TimexValue.of(from, Sense.Unit.WEEK)));
    }
    if (timex.endsWith("P3M)")) {
      sets.add(Set.of(from.getYear() + "-Q" + (from.getMonthValue() + 2) / 3));
    }
    if (timex.endsWith("P10Y)")) {
      sets.add(Set.of(start.substring(0, 3) + "X"));
    }
    if (end.length() == 10 && start.endsWith("-01-01") && end.endsWith("-01-01")) {
      sets.add(Set.of(start.substring(0, 4), end.substring(0, 4)));
    }
    // The rest of a unit has the unit for its value here; "in so long" has the day, month or year.
    for (Sense.Unit unit : List.of(Sense.Unit.WEEK, Sense.Unit.YEAR)) {
      if (input.contains("بقية") || input.contains("باقي") || input.contains("نهاية")) {
        sets.add(Set.of(TimexValue.of(from, unit)));
      }
    }
    if (input.contains("بعد ") && end.length() == 10) {
      sets.add(Set.of(end));
      sets.add(Set.of(end.substring(0, 4)));
    }
  }

  private static String first(JsonNode node, String name, String other) {
    String text = node.path(name).asText(node.path(other).asText(""));
    return text.length() > 10 ? text.substring(0, 10) : text;
  }

  private static @Nullable String leftOutNumber(JsonNode item) {
    String input = item.get("Input").asText();
    if (input.contains("^")
        || input.matches(".*[0-9٠-٩]e.*")
        || input.matches(".*-\\s?[0-9٠-٩].*")) {
      return "formula";
    }
    if (input.matches(
        ".*(سالب|ناقص|جزء|أجزاء|اجزاء| على |واحد من|من واحد|من مئة|من مائة|من ألف).*")) {
      return "negative or ratio";
    }
    if (input.matches(".*[0-9٠-٩]\\s*/\\s*[0-9٠-٩].*")
        || input.matches(".*(خمس|اخماس|أخماس|اثمان|أثمان|ثمن|ربع|ثلث|ثلثان|ارباع|أرباع|نصف).*")) {
      return "fraction";
    }
    if (input.contains("192.168") || input.contains("١٩٢.١٦٨")) {
      return "no number";
    }
    if (input.contains("٣٢٢ ألف")) {
      return "mistaken";
    }
    return item.get("Results").isEmpty() ? "no value" : null;
  }

  private static boolean isNumberSolved(JsonNode item) {
    Tokens tokens = Tokens.of(READER.read(item.get("Input").asText()), LEXICON);
    NumberParser numbers = new NumberParser(tokens);
    List<BigDecimal> found = new ArrayList<>();
    for (int at = 0; at < tokens.size(); at++) {
      Numeral numeral = numbers.read(at);
      if (numeral != null) {
        found.add(numeral.value().stripTrailingZeros());
        at = numeral.end() - 1;
      }
    }
    for (JsonNode result : item.get("Results")) {
      if (!found.contains(
          new BigDecimal(result.at("/Resolution/value").asText()).stripTrailingZeros())) {
        return false;
      }
    }
    return true;
  }

  private static @Nullable String leftOutOrdinal(String input, String value) {
    if (!value.matches("\\d+")) {
      return value.isEmpty() ? "no value" : "place counted from here";
    }
    return input.matches("(ثلاثة |مائة |واحد .*)?تريليون.*") ? "cardinal" : null;
  }

  private static boolean isOrdinalSolved(JsonNode item) {
    Tokens tokens = Tokens.of(READER.read(item.get("Input").asText()), LEXICON);
    OrdinalReader ordinals = new OrdinalReader(tokens, new NumberParser(tokens));
    List<BigDecimal> found = new ArrayList<>();
    for (int at = 0; at < tokens.size(); at++) {
      Numeral ordinal = ordinals.read(at);
      if (ordinal != null) {
        found.add(ordinal.value().stripTrailingZeros());
        at = ordinal.end() - 1;
      }
    }
    return found.contains(
        new BigDecimal(item.at("/Results/0/Resolution/value").asText()).stripTrailingZeros());
  }

  private static boolean isPercentSolved(JsonNode item) {
    TimeScan scan = SCANNER.scan(READER.read(item.get("Input").asText()));
    Set<String> found = new HashSet<>();
    QUANTITIES
        .find(scan, new Times(List.of(), List.of()))
        .forEach(q -> found.add(q.value().toPlainString() + q.unit()));
    for (JsonNode result : item.get("Results")) {
      if (!found.contains(result.at("/Resolution/value").asText())) {
        return false;
      }
    }
    return true;
  }
}
