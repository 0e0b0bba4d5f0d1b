package org.isnad.app.serve;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One thing that can be asked, as the contract describes it.
 *
 * @param id by which its answer is found: {@code listStories}
 * @param method {@code GET}
 * @param path {@code /api/v1/stories/{id}}
 * @param role that a token must have
 * @param open whether it is answered without a token even where others need one
 */
record Operation(
    String id, String method, String path, Role role, boolean open, List<Parameter> parameters) {

  Operation {
    parameters = List.copyOf(parameters);
  }

  /** Query parameters and what stands in the path, each as the contract allows it. */
  Map<String, String> check(Map<String, List<String>> query, Map<String, String> path) {
    Map<String, String> checked = new LinkedHashMap<>();
    for (String name : query.keySet()) {
      boolean isNone = name.isEmpty() && query.get(name).stream().allMatch(String::isEmpty);
      if (!isNone && parameters.stream().noneMatch(p -> !p.inPath() && p.name().equals(name))) {
        throw new Problem(
            Problem.Code.PARAMETER_UNKNOWN,
            "there is no parameter " + name.strip() + " here" + known());
      }
    }
    for (Parameter parameter : parameters) {
      List<String> values =
          parameter.inPath()
              ? List.of(path.getOrDefault(parameter.name(), ""))
              : query.getOrDefault(parameter.name(), List.of());
      if (values.size() > 1) {
        throw new Problem(
            Problem.Code.PARAMETER_WRONG, parameter.name() + " may be given once only");
      }
      if (!values.isEmpty() && (parameter.inPath() || !values.get(0).isEmpty())) {
        parameter.check(values.get(0));
        checked.put(parameter.name(), values.get(0));
      } else if (parameter.required()) {
        throw new Problem(Problem.Code.PARAMETER_WRONG, parameter.name() + " is missing");
      } else if (parameter.ordinary() != null) {
        checked.put(parameter.name(), parameter.ordinary());
      }
    }
    return checked;
  }

  private String known() {
    List<String> names = parameters.stream().filter(p -> !p.inPath()).map(Parameter::name).toList();
    return names.isEmpty() ? "" : "; there are " + String.join(", ", names);
  }
}
