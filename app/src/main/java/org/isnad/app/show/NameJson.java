package org.isnad.app.show;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Locale;
import org.isnad.archive.View;
import org.isnad.archive.name.HeldRole;
import org.isnad.archive.name.Identity;
import org.isnad.archive.name.Join;
import org.jspecify.annotations.Nullable;

/** A name as JSON: what it is called, why its spellings are one, what offices it held when. */
final class NameJson {

  private NameJson() {}

  static void write(ObjectNode node, View view, Identity identity) {
    node.put("id", identity.id()).put("name", identity.name());
    node.put("type", identity.type().name());
    node.put("country", identity.country()).put("latin", identity.latin());
    ArrayNode spellings = node.putArray("spellings");
    identity.spellings().forEach(spellings::add);
    ArrayNode joins = node.putArray("joins");
    identity.joins().forEach(join -> join(joins.addObject(), join));
    ArrayNode roles = node.putArray("roles");
    view.roles(identity).forEach(role -> role(roles.addObject(), role));
    ArrayNode articles = node.putArray("articles");
    identity.articles().forEach(articles::add);
  }

  private static void join(ObjectNode node, Join join) {
    node.put("spelling", join.spelling()).put("to", join.to());
    node.put("ground", join.ground().name().toLowerCase(Locale.ROOT));
    node.put("score", Math.round(join.score() * 100) / 100.0);
    ArrayNode differences = node.putArray("differences");
    join.differences().forEach(differences::add);
  }

  private static void role(ObjectNode node, HeldRole role) {
    node.put("title", role.title()).put("of", role.of());
    node.put("first", day(role.first())).put("last", day(role.last()));
    ArrayNode tellings = node.putArray("tellings");
    for (HeldRole.Telling telling : role.tellings()) {
      tellings
          .addObject()
          .put("article", telling.article())
          .put("published", day(telling.day()))
          .put("start", telling.span().start())
          .put("end", telling.span().end());
    }
  }

  private static @Nullable String day(@Nullable LocalDate day) {
    return day == null ? null : day.toString();
  }
}
