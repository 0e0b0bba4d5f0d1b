package org.isnad.app.serve;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/**
 * How soon the views of a running server show their first content in a real browser: each is opened
 * for many stories, claims, articles and names, by its address as from a link in a mail, and the
 * time runs from the click to the picture in which its heading stands. Then how smoothly the list
 * of stories scrolls. The server should have been started for it, so that no answer is known.
 *
 * <pre>{@code
 * java -cp app/target/isnad.jar:app/target/test-classes org.isnad.app.serve.ViewTimes http://127.0.0.1:4747 [EACH]
 * }</pre>
 */
final class ViewTimes {

  /** Set in every page before its own scripts: when the picture with its heading was made. */
  private static final String WATCH =
      """
      new MutationObserver((changes, watcher) => {
        if (!document.documentElement.dataset.shown) return;
        watcher.disconnect();
        requestAnimationFrame(() => { const made = new MessageChannel();
          made.port1.onmessage = () => { window.firstContent = performance.now(); };
          made.port2.postMessage(0); });
      }).observe(document, {attributes: true, subtree: true, attributeFilter: ['data-shown']});
      """;

  private static final String SCROLL =
      """
      (async () => {
        const frame = () => new Promise(requestAnimationFrame);
        const times = [];
        let last = await frame();
        for (let i = 0; i < 1500 && document.querySelectorAll('.story-card').length < 400; i++) {
          scrollBy(0, 80);
          const more = document.querySelector('button.more');
          if (more && more.getBoundingClientRect().top < 2 * innerHeight && !more.disabled) more.click();
          const now = await frame();
          times.push(now - last);
          last = now;
        }
        return times;
      })()
      """;

  private final Tab tab;
  private final String server;
  private final int each;
  private final Map<String, List<String>> views = new LinkedHashMap<>();

  private ViewTimes(Tab tab, String server, int each) {
    this.tab = tab;
    this.server = server;
    this.each = each;
  }

  public static void main(String[] args) throws IOException, InterruptedException {
    int each = args.length > 1 ? Integer.parseInt(args[1]) : 40;
    try (Chromium browser = Chromium.start(Chromium.find().orElseThrow())) {
      Tab tab = browser.open();
      tab.size(1280, 900, false);
      tab.go(args[0] + "/reference");
      ViewTimes times = new ViewTimes(tab, args[0], each);
      times.gather();
      tab.send("Page.addScriptToEvaluateOnNewDocument", Map.of("source", WATCH));
      times.views.forEach(times::open);
      times.scroll();
    }
  }

  private void gather() {
    List<JsonNode> stories = items("/stories?limit=200");
    List<JsonNode> largest = items("/stories?order=largest&limit=200");
    List<JsonNode> articles = items("/articles?limit=200");
    List<JsonNode> names = items("/entities?limit=200");
    List<JsonNode> claims = items("/claims?limit=200");
    views.put(
        "stories",
        List.of("/", "/?order=largest", "/?order=origins", "/?disputed=true", "/?all=true"));
    put("story", spread(stories), story -> "/story/" + id(story));
    put("largest story", largest.subList(0, Math.min(60, largest.size())), s -> "/story/" + id(s));
    for (String part : List.of("timeline", "claims", "articles", "speakers", "places")) {
      put("its " + part, spread(largest), story -> "/story/" + id(story) + "?tab=" + part);
    }
    put("claim", spread(claims), claim -> "/claim/" + id(claim));
    put("article", spread(articles), article -> "/article/" + id(article));
    put(
        "compare",
        spread(articles),
        one -> "/compare?a=" + id(one) + "&b=" + id(articles.get(articles.size() / 2)));
    put("name", spread(names), name -> "/name/" + id(name));
    put("names", spread(names), name -> "/names?q=" + words(name.path("name").asText(), 1));
    put("search", spread(stories), story -> "/search?q=" + words(story.path("title").asText(), 2));
    views.put("others", List.of("/try", "/add", "/corrections", "/search", "/reference"));
  }

  private List<JsonNode> items(String list) {
    List<JsonNode> items = new ArrayList<>();
    tab.run("fetch('/api/v1" + list + "').then(answer => answer.json())")
        .path("items")
        .forEach(items::add);
    return items;
  }

  private void put(String view, List<JsonNode> items, Function<JsonNode, String> address) {
    views.put(view, items.stream().map(address).distinct().toList());
  }

  /** Some of them, from the whole list. */
  private List<JsonNode> spread(List<JsonNode> all) {
    List<JsonNode> some = new ArrayList<>();
    for (int i = 0; i < Math.min(each, all.size()); i++) {
      some.add(all.get(i * all.size() / Math.min(each, all.size())));
    }
    return some;
  }

  private static String id(JsonNode item) {
    return Served.encoded(item.path("id").asText());
  }

  private static String words(String text, int most) {
    String[] all = text.strip().split("\\s+");
    return Served.encoded(String.join(" ", List.of(all).subList(0, Math.min(most, all.length))));
  }

  private void open(String view, List<String> addresses) {
    List<Double> times = new ArrayList<>();
    for (String address : addresses) {
      tab.go(server + address);
      tab.await("window.firstContent");
      times.add(tab.run("window.firstContent").asDouble());
      tab.errors().forEach(error -> System.out.println(address + ": " + error));
    }
    tell(view, times);
  }

  private void scroll() {
    tab.go(server + "/");
    List<Double> frames = new ArrayList<>();
    tab.run(SCROLL).forEach(frame -> frames.add(frame.asDouble()));
    tell("frames", frames);
  }

  private static void tell(String what, List<Double> millis) {
    Collections.sort(millis);
    System.out.printf(
        Locale.ROOT,
        "%-14s %4d times: median %6.1f ms, 95th percentile %6.1f ms, longest %6.1f ms%n",
        what,
        millis.size(),
        at(millis, 0.5),
        at(millis, 0.95),
        at(millis, 1));
  }

  private static double at(List<Double> sorted, double share) {
    return sorted.get((int) Math.max(0, Math.ceil(share * sorted.size()) - 1));
  }
}
