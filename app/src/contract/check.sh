#!/bin/sh
# check.sh ARCHIVE: the contract as an independent reader sees it. A server over the archive is asked through Prism, where nothing
# may be found; then servers that answer wrongly, one in each of three ways, where something must be. Needs Node 18 and a built Isnad.
#   ./isnad demo && sh app/src/contract/check.sh isnad-demo
set -eu
archive=$1
here=$(dirname -- "$0")
contract=$here/../main/resources/org/isnad/app/serve/openapi.yaml
server=http://127.0.0.1:4747
started=
trap 'for each in $started; do kill "$each" 2>/dev/null || true; done' EXIT INT TERM

up() {
  for _ in $(seq 1 120); do
    if curl --silent --output /dev/null "$1"; then return 0; fi
    sleep 0.5
  done
  echo "nothing answers at $1" >&2
  exit 2
}

start() {
  "$@" >/dev/null 2>&1 &
  started="$started $!"
}

start "$here/../../../isnad" serve --archive "$archive"
up "$server/api/v1/health"
until curl --silent "$server/api/v1/health" | grep -q '"compared":true'; do sleep 0.5; done
prism=$(mktemp -d)
npm install --silent --no-save --prefix "$prism" @stoplight/prism-cli@5

# reader PORT SERVER
reader() {
  start node "$prism/node_modules/.bin/prism" proxy "$contract" "$2" --errors --port "$1"
  up "http://127.0.0.1:$1/api/v1/health"
}

reader 4810 "$server"
echo 'the server as it is:'
node "$here/ask.mjs" "$server" http://127.0.0.1:4810

port=4811
for way in type missing problem; do
  start node "$here/spoil.mjs" "$server" "$port" "$way"
  up "http://127.0.0.1:$port/api/v1/health"
  reader "$((port + 1))" "http://127.0.0.1:$port"
  echo "a server that answers wrongly ($way):"
  # Only of wrong problems the server itself is asked: its contract is read where it is right.
  asked=$server
  if [ "$way" = problem ]; then asked=http://127.0.0.1:$port; fi
  if node "$here/ask.mjs" "$asked" "http://127.0.0.1:$((port + 1))" >"$prism/found"; then
    echo 'nothing was found: the check does not see' >&2
    exit 1
  fi
  head -n 3 "$prism/found"
  port=$((port + 2))
done
