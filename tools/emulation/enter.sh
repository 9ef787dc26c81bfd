#!/bin/sh
# Runs a command in a root of another architecture. Call it in a mount namespace of its own:
#   unshare --mount --propagation private enter.sh ‹root› ‹tree› ‹scratch› ‹emulator or ""› ‹command …›
# The command sees the tree as /repo, its working directory, and the scratch folder as /tmp.
set -eu
root=$1 tree=$2 scratch=$3 emulator=$4
shift 4

mount --rbind /dev "$root/dev"
mount --rbind /sys "$root/sys"
mount -t proc proc "$root/proc"
mount --bind "$scratch" "$root/tmp"
mount --bind "$tree" "$root/repo"
if [ -n "$emulator" ]; then
  mount --bind "$emulator" "$root/emulator"
  set -- /emulator "$@"
fi
exec unshare --root="$root" --wd=/repo -- "$@" # chroot(1) can't set the working directory
