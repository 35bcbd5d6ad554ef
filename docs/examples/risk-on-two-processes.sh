#!/bin/sh
# Draws the risks of a plan on several processes at once and merges them: the same figures as drawing them at once.
#
#   sh risk-on-two-processes.sh PLAN [DRAWS] [SEED] [PROCESSES]
#
# OUTTURN names the command where it is not on the path. GNU parallel is used where it is there, and with it as many machines as it is
# told of (PARALLEL="--sshlogin a,b"); else each range is a process of this shell. A Slurm array does the same with one range a task.
set -eu

plan=$1
draws=${2:-1000}
seed=${3:-1}
processes=${4:-2}
outturn=${OUTTURN:-outturn}

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

# The ranges, a line each: the first and the last draw of a process, as long as the next or one longer.
ranges() {
  part=0
  while [ "$part" -lt "$processes" ]; do
    echo "$((draws * part / processes)) $((draws * (part + 1) / processes - 1))"
    part=$((part + 1))
  done
}

if command -v parallel > /dev/null; then
  ranges | parallel --colsep ' ' "$outturn risk '$plan' --seed $seed --draws {1}..{2} --out '$folder'/{1}.json"
else
  running=
  while read -r first last; do
    $outturn risk "$plan" --seed "$seed" --draws "$first..$last" --out "$folder/$first.json" &
    running="$running $!"
  done <<RANGES
$(ranges)
RANGES
  for process in $running; do wait "$process"; done
fi

$outturn risk merge "$plan" "$folder"/*.json --json
