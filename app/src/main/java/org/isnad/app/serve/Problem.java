package org.isnad.app.serve;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.Serial;
import java.nio.charset.StandardCharsets;

/**
 * Why a request is not answered as asked, told as RFC 9457's {@code application/problem+json}: its
 * code stays the same for good, its detail is for a person to read.
 */
public final class Problem extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  private static final JsonMapper MAPPER = new JsonMapper();

  /** The kinds of problem, each with its status and title. */
  public enum Code {
    PARAMETER_UNKNOWN(400, "There is no such parameter"),
    PARAMETER_WRONG(400, "A parameter cannot be used"),
    QUERY_UNREADABLE(400, "The query cannot be read"),
    BODY_UNREADABLE(400, "The body cannot be read"),
    CURSOR_WRONG(400, "The cursor is not one of this list"),
    TOKEN_NEEDED(401, "A token is needed"),
    TOKEN_WRONG(401, "The token is not known"),
    ROLE_TOO_LOW(403, "The token does not allow this"),
    HOST_REFUSED(403, "This host name is not served"),
    ORIGIN_REFUSED(403, "Another site may not ask this"),
    NOT_FOUND(404, "There is no such thing"),
    METHOD_REFUSED(405, "This cannot be done here"),
    CONFLICT(409, "It does not agree with what is there"),
    TOO_LARGE(413, "The body is too large"),
    TYPE_UNKNOWN(415, "This kind of body is not read"),
    NO_ARTICLE(422, "The page holds no article"),
    FAULT(500, "A fault of the server"),
    BUSY(503, "Too much is asked at once"),
    BEING_COMPARED(503, "The articles are being compared"),
    ARCHIVE_FAILED(503, "The archive cannot be read or written");

    private final int status;
    private final String title;

    Code(int status, String title) {
      this.status = status;
      this.title = title;
    }

    public int status() {
      return status;
    }

    /** As it is written: {@code not-found}. */
    public String written() {
      return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
  }

  private final Code code;

  public Problem(Code code, String detail) {
    super(detail);
    this.code = code;
  }

  /** Nothing has the id that was asked for. */
  public static Problem notFound(String what, String id) {
    return new Problem(Code.NOT_FOUND, "there is no " + what + " " + id);
  }

  public Code code() {
    return code;
  }

  byte[] json() {
    ObjectNode node = MAPPER.createObjectNode();
    node.put("type", "/reference#problem-" + code.written());
    node.put("title", code.title).put("status", code.status);
    node.put("detail", getMessage()).put("code", code.written());
    return node.toString().getBytes(StandardCharsets.UTF_8);
  }
}
