#!/usr/bin/env bash
# Runs the tests in a browser again and again beside two busy processes, and counts.
#
#   tests/browser/soak.sh                        20 runs
#   tests/browser/soak.sh 5 -k keyboard          5 runs of some tests
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

runs=${1:-20}
[ $# -gt 0 ] && shift
python=.venv/bin/python
logs=$(mktemp -d)

busy=()
for _ in 1 2; do
  while :; do :; done &
  busy+=($!)
done
trap 'kill "${busy[@]}" 2>/dev/null' EXIT

passed=0
failed=0
for ((run = 1; run <= runs; run++)); do
  log=$logs/run-$run.log
  if "$python" -m pytest -m browser tests/browser -q "$@" >"$log" 2>&1; then
    passed=$((passed + 1))
  else
    failed=$((failed + 1))
    grep -a '^\(FAILED\|ERROR\)' "$log"
  fi
  echo "run $run of $runs: $(tail -n 1 "$log")"
done
echo "$passed passed, $failed failed; the logs are in $logs"
[ "$failed" -eq 0 ]
