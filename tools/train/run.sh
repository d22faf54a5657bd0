#!/bin/bash
# Runs a command alone on one core with the priority of a group of its own: run.sh NICE CORE COMMAND …
# Two threads are five times slower than one where another process takes a core; the thresholds keep
# glibc from giving memory back to the system after every tensor.
set -euo pipefail
priority=$1 core=$2
shift 2
export MALLOC_MMAP_THRESHOLD_=4000000000 MALLOC_TRIM_THRESHOLD_=8000000000 OMP_WAIT_POLICY=passive OMP_NUM_THREADS=1
exec setsid bash -c 'echo "$0" >/proc/self/autogroup 2>/dev/null; exec taskset -c "$@"' "$priority" "$core" "$@"
