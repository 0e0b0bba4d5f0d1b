package org.isnad.sources.web;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Clock;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.io.Closer;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;

/**
 * Asks for one thing at one address: no redirect is followed, no cookie kept, nothing tried twice.
 * Time and size are bounded, also of what is packed small. May be used by several threads.
 */
final class WebClient implements AutoCloseable {

  private static final String ACCEPT =
      "text/html,application/xhtml+xml,application/rss+xml,application/atom+xml,"
          + "application/feed+json,application/xml;q=0.9,text/plain;q=0.8,*/*;q=0.1";
  private static final int LONGEST_HEADER = 64 * 1024;
  private static final int MOST_HEADERS = 200;

  private final WebSettings settings;
  private final AnswerReader answers;
  private final ScheduledExecutorService deadlines;
  private final CloseableHttpClient client;

  /**
   * @param names finds the addresses of hosts
   * @param allowed which of them may be asked
   * @param deadlines ends requests that take too long
   */
  WebClient(
      WebSettings settings,
      Clock clock,
      DnsResolver names,
      Predicate<InetAddress> allowed,
      ScheduledExecutorService deadlines) {
    this.settings = settings;
    this.answers = new AnswerReader(clock);
    this.deadlines = deadlines;
    this.client = client(settings, new GuardedResolver(names, allowed));
  }

  private static CloseableHttpClient client(WebSettings settings, DnsResolver resolver) {
    Timeout silence = Timeout.of(settings.silence());
    Http1Config bounds =
        Http1Config.custom()
            .setMaxLineLength(LONGEST_HEADER)
            .setMaxHeaderCount(MOST_HEADERS)
            .build();
    ConnectionConfig connection =
        ConnectionConfig.custom().setConnectTimeout(silence).setSocketTimeout(silence).build();
    RequestConfig request = RequestConfig.custom().setResponseTimeout(silence).build();
    return HttpClients.custom()
        .setConnectionManager(
            PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(resolver)
                .setConnectionFactory(
                    ManagedHttpClientConnectionFactory.builder().http1Config(bounds).build())
                .setDefaultConnectionConfig(connection)
                .setMaxConnPerRoute(1)
                .setMaxConnTotal(Crawl.HOSTS_AT_ONCE)
                .build())
        .setDefaultRequestConfig(request)
        .setUserAgent(settings.agent())
        .disableAutomaticRetries()
        .disableRedirectHandling()
        .disableCookieManagement()
        .disableAuthCaching()
        .disableContentCompression()
        .build();
  }

  /**
   * @param bound how much of an answer is taken
   * @param etag of what was fetched last from there, null where nothing was or it had none
   * @param lastModified likewise
   */
  Answer get(String url, Bound bound, @Nullable String etag, @Nullable String lastModified) {
    HttpGet request = new HttpGet(URI.create(url));
    request.setHeader("Accept", ACCEPT);
    request.setHeader("Accept-Language", "ar,*;q=0.5");
    request.setHeader("Accept-Encoding", "gzip");
    if (etag != null) {
      request.setHeader("If-None-Match", etag);
    }
    if (lastModified != null) {
      request.setHeader("If-Modified-Since", lastModified);
    }
    return within(request, bound);
  }

  private Answer within(HttpGet request, Bound bound) {
    AtomicBoolean late = new AtomicBoolean();
    try {
      ScheduledFuture<?> deadline =
          deadlines.schedule(
              () -> {
                late.set(true);
                request.abort();
              },
              settings.whole().toMillis(),
              TimeUnit.MILLISECONDS);
      try {
        return send(request, bound);
      } finally {
        deadline.cancel(false);
      }
    } catch (IOException | RuntimeException e) {
      return late.get() ? new Answer.Later("takes too long", null, false) : failed(e);
    }
  }

  private Answer send(HttpGet request, Bound bound) throws IOException {
    ClassicHttpResponse response = client.executeOpen(null, request, null);
    Answer answer = null;
    try {
      answer = answers.read(response, bound);
      return answer;
    } finally {
      if (!(answer instanceof Answer.Body)) {
        request.abort(); // closing alone would read on to the end, which may never come
      }
      Closer.closeQuietly(response);
    }
  }

  private static Answer failed(Exception e) {
    if (e instanceof PrivateAddressException) {
      return new Answer.Refused(String.valueOf(e.getMessage()), 0);
    }
    if (e instanceof SSLException) {
      return new Answer.Refused("offers no safe connection: " + e.getMessage(), 0);
    }
    boolean unknown = e instanceof UnknownHostException;
    String reason =
        unknown
            ? "has no address that can be found"
            : e instanceof SocketTimeoutException
                ? "does not answer in time"
                : "cannot be reached: " + e.getMessage();
    boolean wholeHost =
        unknown || e instanceof ConnectException || e instanceof ConnectTimeoutException;
    return new Answer.Later(reason, null, wholeHost);
  }

  @Override
  public void close() {
    client.close(CloseMode.IMMEDIATE);
  }
}
