package org.isnad.analysis.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.isnad.analysis.record.Entity;
import org.isnad.analysis.record.EntityType;
import org.isnad.analysis.record.Mention;
import org.isnad.analysis.record.Role;
import org.isnad.analysis.record.SourceKind;
import org.isnad.analysis.record.Span;
import org.isnad.analysis.text.Folding;
import org.jspecify.annotations.Nullable;

/** The names found in a text that stand for one entity. */
final class Cluster {

  private final EntityType type;
  private final List<Found> members = new ArrayList<>();
  private String id = "";
  private int start = Integer.MAX_VALUE;

  Cluster(EntityType type) {
    this.type = type;
  }

  void add(Found found) {
    members.add(found);
    start = Math.min(start, found.span().start());
  }

  EntityType type() {
    return type;
  }

  List<Found> members() {
    return members;
  }

  void number(int position) {
    id = "e" + position;
  }

  String id() {
    return id;
  }

  /** Where its first name begins. */
  int start() {
    return start;
  }

  @Nullable String country() {
    String country = null;
    for (Found member : members) {
      if (member.country() != null && (country == null || member.known() != null)) {
        country = member.country();
        if (member.known() != null) {
          break;
        }
      }
    }
    return country;
  }

  /** The entity; {@code office} tells which entity a title is held in. */
  Entity entity(
      Romanizer romanizer,
      Function<Span, String> form,
      Function<Found.Title, @Nullable String> office) {
    members.sort(Comparator.comparing(Found::span));
    Map<String, String> forms = new LinkedHashMap<>();
    Map<String, String> proper = new LinkedHashMap<>();
    for (Found found : members) {
      put(forms, form.apply(found.span()));
      found.core().forEach(core -> put(forms, form.apply(core)));
      if (!found.isShortForm()) {
        put(proper, form.apply(found.span()));
      }
    }
    String name = fullest(proper.isEmpty() ? forms : proper);
    List<String> aliases = forms.values().stream().filter(other -> !other.equals(name)).toList();
    String country = country();
    String latin =
        romanizer.latin(name, members.stream().map(Found::known).filter(Objects::nonNull));
    return new Entity(id, type, name, aliases, latin, country, kind(), roles(office), mentions());
  }

  private static void put(Map<String, String> forms, String form) {
    forms.putIfAbsent(Folding.key(form), form);
  }

  /** The form with the most letters. */
  private static String fullest(Map<String, String> forms) {
    String fullest = "";
    for (String form : forms.values()) {
      fullest = form.length() > fullest.length() ? form : fullest;
    }
    return fullest;
  }

  private SourceKind kind() {
    return switch (type) {
      case PER -> SourceKind.PERSON;
      case ORG, LOC -> kindOfKnown();
    };
  }

  /** What the first known one is, else the first. */
  private SourceKind kindOfKnown() {
    for (Found found : members) {
      if (found.known() != null) {
        return found.kind();
      }
    }
    return members.isEmpty() ? SourceKind.INSTITUTION : members.get(0).kind();
  }

  private List<Role> roles(Function<Found.Title, @Nullable String> office) {
    return members.stream()
        .flatMap(f -> f.roles().stream())
        .map(t -> new Role(t.text(), office.apply(t), t.span()))
        .toList();
  }

  private List<Mention> mentions() {
    Map<Span, Mention> mentions = new LinkedHashMap<>();
    for (Found found : members) {
      mentions.putIfAbsent(found.span(), new Mention(found.span(), found.rule()));
    }
    return List.copyOf(mentions.values());
  }
}
