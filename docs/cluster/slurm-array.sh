#!/bin/sh
# One part of a folder of captures for each task of an array. After `sbatch slurm-array.sh`, join the parts:
#   sbatch --dependency=afterok:JOB --wrap 'sharkscribe batch --merge results/part-* -o results/all'
#SBATCH --job-name=sharkscribe
#SBATCH --array=1-5
#SBATCH --cpus-per-task=2
#SBATCH --mem=4G
#SBATCH --time=02:00:00
#SBATCH --requeue

CAPTURES=${CAPTURES:-captures}
RESULTS=${RESULTS:-results}

sharkscribe batch "$CAPTURES" -o "$RESULTS/part-$SLURM_ARRAY_TASK_ID" \
  --shard "$SLURM_ARRAY_TASK_ID/$SLURM_ARRAY_TASK_COUNT" \
  --jobs "${SLURM_CPUS_PER_TASK:-1}" --report none --quiet
code=$?
# 4: some captures are damaged, which the index says. That is no reason to begin again.
[ "$code" -eq 4 ] || exit "$code"
