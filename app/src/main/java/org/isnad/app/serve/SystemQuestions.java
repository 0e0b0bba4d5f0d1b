package org.isnad.app.serve;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.isnad.app.serve.json.Json;
import org.isnad.app.serve.read.Desk;
import org.isnad.archive.Archive;
import org.isnad.archive.store.Counts;

/** What is asked about the server itself: health, numbers, the contract, who one is. */
final class SystemQuestions {

  private static final int TOKEN = 1000;

  private final Contract contract;
  private final Gate gate;
  private final Sender sender;
  private final Desk desk;
  private final boolean samples;

  /** Whether others come over TLS: a proxy has it, the server itself never. */
  private final boolean secure;

  private SystemQuestions(
      Contract contract, Gate gate, Sender sender, Desk desk, ServerSettings settings) {
    this.contract = contract;
    this.gate = gate;
    this.sender = sender;
    this.desk = desk;
    PublicAddress address = settings.publicAddress();
    this.secure = address != null && address.isSecure();
    this.samples = Files.isDirectory(settings.home().resolve("samples").resolve("pages"));
  }

  static void add(
      Map<String, Question> all,
      Contract contract,
      Gate gate,
      Sender sender,
      Desk desk,
      ServerSettings settings) {
    SystemQuestions own = new SystemQuestions(contract, gate, sender, desk, settings);
    all.put("health", asked -> own.health());
    all.put("stats", asked -> own.stats());
    all.put("metrics", asked -> own.metrics());
    all.put("getContract", asked -> own.yaml());
    all.put("getContractAsJson", asked -> Answer.of(contract.json()));
    all.put("whoAmI", own::whoAmI);
    all.put("enter", own::enter);
    all.put("leave", own::leave);
  }

  private Answer health() {
    int articles = desk.read(Archive::count);
    ObjectNode node = Json.object();
    node.put("status", "up").put("articles", articles);
    node.put("compared", desk.isCompared());
    return Answer.of(node).with("Cache-Control", "no-store");
  }

  private Answer stats() {
    Counts counts = desk.read(Archive::counts);
    ObjectNode node = Json.object();
    node.put("articles", counts.articles()).put("versions", counts.versions());
    node.put("statements", counts.statements()).put("events", counts.events());
    node.put("names", counts.names()).put("outlets", outlets(counts));
    node.put("corrections", counts.corrections());
    node.put("compared", desk.isCompared()).put("samples", samples);
    return Answer.of(node);
  }

  /** Those that articles name are more than those that came with their pages. */
  private long outlets(Counts counts) {
    return desk.findLibrary()
        .map(library -> (long) library.outlets().size())
        .orElse(counts.outlets());
  }

  private Answer metrics() {
    return sender.metrics().answer(desk.read(Archive::count)).with("Cache-Control", "no-store");
  }

  private Answer yaml() {
    return Answer.of("application/yaml; charset=utf-8", contract.yaml());
  }

  private Answer whoAmI(Asked asked) {
    Optional<Role> role = gate.role(asked.context());
    ObjectNode node = Json.object();
    node.put("needsToken", gate.needsToken());
    node.put("role", role.map(r -> r.name().toLowerCase(Locale.ROOT)).orElse(null));
    return Answer.of(node).with("Cache-Control", "no-store");
  }

  /** Puts a token into a cookie that the page's own requests carry, and no script can read. */
  private Answer enter(Asked asked) {
    String token = new String(asked.body(TOKEN), StandardCharsets.UTF_8).strip();
    if (gate.role(token).isEmpty()) {
      throw new Problem(Problem.Code.TOKEN_WRONG, "the token is unknown, or was taken back");
    }
    Cookie cookie = new Cookie(Gate.COOKIE, token);
    cookie.setHttpOnly(true);
    cookie.setSameSite(SameSite.STRICT);
    cookie.setSecure(secure);
    asked.context().cookie(cookie);
    return Answer.nothing();
  }

  private Answer leave(Asked asked) {
    asked.context().removeCookie(Gate.COOKIE, "/");
    return Answer.nothing();
  }
}
