package org.isnad.app.serve;

import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * What is refused before it comes to an operation, as an address that none can be: a problem too.
 */
final class Refusals implements Request.Handler {

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    int status = response.getStatus();
    Problem problem =
        status >= 500
            ? new Problem(Problem.Code.FAULT, "the server failed")
            : new Problem(Problem.Code.BODY_UNREADABLE, "the request cannot be read");
    if (status < 400) {
      response.setStatus(problem.code().status());
    }
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, "application/problem+json");
    response.getHeaders().put("X-Content-Type-Options", "nosniff");
    response.write(true, ByteBuffer.wrap(problem.json()), callback);
    return true;
  }
}
