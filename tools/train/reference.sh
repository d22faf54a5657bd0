#!/bin/bash
# The texts of the reference file in words: three English ones and the first of each own corpus.
# Usage: reference.sh OUT.jsonl
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
out=$1
part=$(mktemp -d)
trap 'rm -rf "$part"' EXIT
inputs=("en=$root/tools/train/reference/en.jsonl")
for lang in fa ar he tr de; do
  [ -s "$root/corpora/$lang/dev.jsonl" ] || continue
  head -n 1 "$root/corpora/$lang/dev.jsonl" >"$part/$lang.jsonl"
  inputs+=("$lang=$part/$lang.jsonl")
done
"$root/node_modules/.bin/node" "$root/tools/train/words.ts" "$out" "${inputs[@]}"
