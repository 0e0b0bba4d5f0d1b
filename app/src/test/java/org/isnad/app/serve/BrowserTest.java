package org.isnad.app.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.isnad.analysis.page.Page;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every view in a real browser, in both languages: no error in its console, nothing that keeps
 * somebody out (axe, WCAG 2.2 A and AA), nothing asked of another machine. Skipped, saying so,
 * where no Chromium is installed.
 */
class BrowserTest {

  private static final List<String> LANGUAGES = List.of("ar", "en");
  private static final int ENTER = 13;
  private static final int DOWN = 40;

  @TempDir private static Path folder;

  private static @Nullable Chromium chromium;
  private static @Nullable Served served;
  private static List<String> views = List.of();

  @BeforeAll
  static void start() throws IOException {
    Path program = Chromium.find().orElse(null);
    if (program == null) {
      System.err.println(
          "skipped: no Chromium for the tests of the page; apt-get install chromium, or"
              + " -Disnad.chromium=PATH");
    }
    assumeTrue(program != null, "no Chromium");
    chromium = Chromium.start(program);
    served = Served.withSamples(folder);
    views = views(server());
  }

  @AfterAll
  static void stop() throws IOException {
    if (chromium != null) {
      chromium.close();
    }
    if (served != null) {
      served.close();
    }
  }

  private static List<String> views(Served server) {
    String story = server.json("/api/v1/stories").path("items").path(1).path("id").asText();
    String claim =
        server.json("/api/v1/claims?disputed=true").path("items").path(1).path("id").asText();
    String name =
        server.json("/api/v1/entities?type=per").path("items").path(0).path("id").asText();
    String query = Served.encoded("فرقاطتين");
    return List.of(
        "/",
        "/story/" + story,
        "/story/" + story + "?tab=timeline",
        "/story/" + story + "?tab=claims",
        "/story/" + story + "?tab=articles",
        "/story/" + story + "?tab=speakers",
        "/story/" + story + "?tab=places",
        "/claim/" + Served.encoded(claim),
        "/article/almina-a",
        "/article/almina-a?layers=statements,names,times,events&at=s6",
        "/compare?a=almina-a&b=nakhil-a",
        "/compare",
        "/search",
        "/search?q=" + query,
        "/search?in=statements&q=" + query,
        "/search?in=events&q=" + query,
        "/search?q=" + Served.encoded("زرافة"),
        "/names",
        "/name/" + name,
        "/name/" + name + "?tab=spellings",
        "/name/" + name + "?tab=roles",
        "/try",
        "/add",
        "/corrections",
        "/enter",
        "/reference");
  }

  private static Served server() {
    return Objects.requireNonNull(served);
  }

  private static Tab open(String language) throws IOException, InterruptedException {
    Tab tab = Objects.requireNonNull(chromium).open();
    tab.cookie(server().url("/"), "isnad_lang", language);
    tab.size(1280, 900, false);
    return tab;
  }

  @Test
  void everyViewIsWholeAndForEverybodyInBothLanguages() throws IOException, InterruptedException {
    String axe = axe();
    List<String> faults = new ArrayList<>();
    for (String language : LANGUAGES) {
      Tab tab = open(language);
      for (String view : views) {
        String place = language + " " + view + ": ";
        tab.size(1280, 900, view.length() % 2 == 0);
        tab.go(server().url(view));
        String heading = tab.text("h1");
        if (heading.isBlank()
            || tab.isTrue("/undefined|\\[object|NaN/.test(document.body.innerText)")) {
          faults.add(place + "heading «" + heading + "», or something undefined");
        }
        tab.errors().forEach(error -> faults.add(place + error));
        tab.run(axe);
        JsonNode found =
            tab.run(
                "axe.run(document, {runOnly: ['wcag2a','wcag2aa','wcag21a','wcag21aa','wcag22aa']})"
                    + ".then(r => ({passes: r.passes.length, violations: r.violations.map(v => v.id"
                    + " + ': ' + v.nodes.slice(0, 3).map(n => n.target.join(' ') + ' '"
                    + " + n.failureSummary).join(' | '))}))");
        assertThat(found.path("passes").asInt()).as(place).isGreaterThan(10);
        found.path("violations").forEach(each -> faults.add(place + each.asText()));
      }
      tab.requests().stream()
          .filter(request -> !request.startsWith("http://127.0.0.1:"))
          .filter(request -> !request.startsWith("data:"))
          .forEach(request -> faults.add("asked " + request));
    }
    assertThat(faults).isEmpty();
  }

  private static String axe() throws IOException {
    try (InputStream in = BrowserTest.class.getResourceAsStream("/axe.min.js")) {
      if (in == null) {
        throw new IllegalStateException("axe.min.js is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8) + ";true";
    }
  }

  @Test
  void onAPhoneNothingIsWiderThanTheScreen() throws IOException, InterruptedException {
    Tab tab = open("ar");
    List<String> wide = new ArrayList<>();
    for (String view : views) {
      tab.size(390, 800, false);
      tab.go(server().url(view));
      if (tab.isTrue("document.documentElement.scrollWidth > innerWidth + 1")) {
        wide.add(view + " " + tab.run("document.documentElement.scrollWidth").asInt());
      }
    }
    assertThat(wide).isEmpty();
  }

  @Test
  void whatIsClickedIsExplained() throws IOException, InterruptedException {
    Tab tab = open("ar");
    tab.go(server().url("/article/almina-a"));
    tab.click(".f.cue");
    tab.await("document.querySelector('.chain-steps')");
    assertThat(tab.text(".explain-box")).contains("القاعدة", "الثقة");
    assertThat(tab.run("location.search").asText()).contains("at=s");
  }

  @Test
  void anEdgeOfTheChainOpensTheWordsItRestsOn() throws IOException, InterruptedException {
    Tab tab = open("ar");
    String claim =
        server().json("/api/v1/claims?disputed=true").path("items").path(1).path("id").asText();
    tab.go(server().url("/claim/" + Served.encoded(claim)));
    tab.run("document.querySelector('.edge').focus()");
    tab.press("Enter", ENTER);
    tab.await("document.querySelector('.evidence blockquote')");
  }

  @Test
  void aNameIsCompletedByTheKeyboard() throws IOException, InterruptedException {
    Tab tab = open("ar");
    tab.go(server().url("/"));
    tab.run("document.getElementById('top-q').focus()");
    tab.send("Input.insertText", java.util.Map.of("text", "ستاف"));
    tab.await("document.querySelectorAll('#top-list li').length > 0");
    tab.press("ArrowDown", DOWN);
    tab.press("Enter", ENTER);
    assertThat(tab.run("document.getElementById('top-q').value").asText()).startsWith("اسم:");
    tab.press("Enter", ENTER);
    tab.await("location.pathname === '/search' && document.querySelector('.hit-title')");
  }

  @Test
  void theFirstRunLeadsByTheHand(@TempDir Path empty) throws IOException, InterruptedException {
    try (Served fresh = new Served(empty, false)) {
      fresh.awaitCompared();
      Tab tab = open("ar");
      tab.go(fresh.url("/"));
      tab.await("document.querySelector('.welcome .strong')");
      tab.click(".welcome .strong");
      tab.await("document.querySelectorAll('.story-card').length === 2");
      assertThat(tab.errors()).allMatch(error -> error.contains("503"));
    }
  }

  /** A shorter copy comes first by its id: it stands under the fuller one, and nowhere else. */
  @Test
  void aCopyStandsUnderWhatItCopiesAlone(@TempDir Path own)
      throws IOException, InterruptedException {
    String begun =
        "قال الوزير سليم الحداد إن الجسر الجديد سيفتح غداً أمام السيارات بعد أن أتمت الوزارة"
            + " الأعمال كلها. وأضاف الوزير أن العمال سيعودون إلى بيوتهم قريباً بعد شتاء طويل.";
    String whole = begun + " ويصل الجسر ضفتي النهر عند المدينة القديمة، وطوله تسعمئة متر.";
    LocalDate day = LocalDate.of(2031, 3, 4);
    List<Page> pages =
        List.of(
            new Page("a", null, "ناشر", "الجسر", day, null, new Page.PlainText(begun)),
            new Page("b", null, "آخر", "الجسر كله", day, null, new Page.PlainText(whole)));
    try (Served two = Served.with(own, pages)) {
      assertThat(two.json("/api/v1/stories/a/articles").path("items"))
          .extracting(each -> each.path("id").asText(), each -> each.path("copyOf").asText(null))
          .containsExactly(tuple("a", "b"), tuple("b", null));
      Tab tab = open("ar");
      tab.go(two.url("/story/a?tab=articles"));
      tab.await("document.querySelector('.folded li')");
      assertThat(tab.run("document.querySelectorAll('.article-list > li').length").asInt())
          .isEqualTo(1);
      assertThat(tab.run("document.querySelectorAll('.folded li').length").asInt()).isEqualTo(1);
    }
  }

  /** Markup stays words, and what orders the direction of text orders nothing around it. */
  @Test
  void whatAnArticleHoldsStaysInIt(@TempDir Path own) throws IOException, InterruptedException {
    String evil = "<img src=x onerror=document.title='evil'><script>document.title='evil'</script>";
    String text =
        "قال الوزير سليم الحداد إن الجسر الجديد \u202Eسيفتح غداً أمام السيارات "
            + evil
            + " بعد أن أتمت الوزارة الأعمال كلها. وأضاف الوزير أن العمال سيعودون إلى بيوتهم"
            + " قريباً.";
    Page page =
        new Page(
            "evil",
            null,
            "\u202Eناشر " + evil,
            "\u202Eعنوان " + evil,
            null,
            null,
            new Page.PlainText(text));
    try (Served bad = Served.with(own, List.of(page))) {
      Tab tab = open("ar");
      for (String view :
          List.of("/?all=true", "/article/evil", "/search?q=" + Served.encoded("الجسر"))) {
        tab.go(bad.url(view));
        assertThat(tab.run("document.querySelectorAll('main img, main script').length").asInt())
            .as(view)
            .isZero();
        assertThat(tab.run("document.title").asText()).as(view).isNotEqualTo("evil");
        assertThat(tab.errors()).as(view).isEmpty();
        assertThat(
                tab.isTrue(
                    "[...document.querySelectorAll('main *')].filter(e => [...e.childNodes].some("
                        + "c => c.nodeType === 3 && c.data.includes('\\u202E'))).every(e =>"
                        + " /isolate/.test(getComputedStyle(e).unicodeBidi) ||"
                        + " e.closest('bdi,[dir]') && /isolate/.test("
                        + "getComputedStyle(e.closest('bdi,[dir]')).unicodeBidi))"))
            .as(view)
            .isTrue();
      }
    }
  }
}
