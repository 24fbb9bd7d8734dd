# What the commands in deploy/ share; sourced by them, with "root" set to the top of the clone.

say() { printf '%s\n' "$*"; }
fail() { printf '%s\n' "$*" >&2; exit 1; }

is_jdk25() { [ -x "$1/bin/javac" ] && grep -q '^JAVA_VERSION="25[."]' "$1/release" 2>/dev/null; }

# Sets JAVA_HOME to a JDK 25, whatever "java" is on the path.
find_jdk25() {
  local candidate
  for candidate in "${JAVA_HOME:-}" /usr/lib/jvm/*; do
    if [ -n "$candidate" ] && is_jdk25 "$candidate"; then
      export JAVA_HOME="$candidate"
      return
    fi
  done
  fail "OneTrip needs a JDK 25: neither JAVA_HOME (${JAVA_HOME:-not set}) nor any folder in /usr/lib/jvm is one. Install it, or point JAVA_HOME at it."
}

require_tools() {
  local tool
  for tool in "$@"; do
    command -v "$tool" >/dev/null || fail "OneTrip needs the program '$tool', which is not installed."
  done
}

# The modules that a stack runs, and the jar that the build of each leaves.
is_built() {
  local module
  for module in deploy/local catalog-service case-service approval-service rating-service supervision-service gateway deploy/player; do
    compgen -G "$root/$module/target/*.jar" >/dev/null || return 1
  done
  [ -f "$root/target/built" ]
}

sources_changed() {
  [ -n "$(find "$root" \( -name target -o -name node_modules -o -name dist -o -name .git -o -name .run -o -path '*/src/test' \
      -o -path "$root/deploy/e2e" -o -path "$root/deploy/docs" \) -prune \
      -o -type f \( -path '*/src/main/*' -o -name pom.xml -o -path "$root/gateway/web/*" \) -newer "$root/target/built" -print -quit)" ]
}

build_what_is_not_built() {
  if is_built && ! sources_changed; then return; fi
  require_tools mvn npm
  local start=$SECONDS log="$root/.run/build.log"
  mkdir -p "$root/.run" "$root/target"
  say "Building OneTrip; this takes a few minutes the first time (log: $log)"
  touch "$root/target/building"
  if ! (cd "$root" && mvn -B -ntp package -DskipTests -Dspotless.check.skip=true) >"$log" 2>&1; then
    grep -E '^\[ERROR\]' "$log" | head -n 20 >&2
    tail -n 25 "$log" >&2
    fail "The build failed; all of its log: $log"
  fi
  mv "$root/target/building" "$root/target/built"
  say "  built in $((SECONDS - start)) s"
}

# Runs the launcher from a copy, so that a later build does not pull its jars away.
prepare_launcher() {
  local copy="$root/.run/launcher"
  mkdir -p "$copy"
  cp -u --remove-destination "$root"/deploy/local/target/lib/*.jar "$root"/deploy/local/target/local.jar "$copy/"
}

launcher=(-Xmx64m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Dslf4j.internal.verbosity=ERROR -cp)

exec_launcher() {
  cd "$root" || exit 1
  exec "$JAVA_HOME/bin/java" "${launcher[@]}" "$root/.run/launcher/*" io.onetrip.local.stack.Launcher "$@"
}
