#ifndef LINUX_SYSCALLS_SPAWN_H
#define LINUX_SYSCALLS_SPAWN_H

#include <cstdint>

#include "program.h"
#include "registers.h"

namespace linux_syscalls {

/**
 * How a program runs in a process of its own; made by JavaScript, which knows the calls.
 * native/src/spawnLayout.ts describes the same layout: change both.
 */
struct Spawn {
  /** clone3 in this memory, with a stack: the number, where its arguments lie, how long they are. */
  int64_t clone[3];
  /** The number of the call that ends the child. */
  int64_t exit;
  /** Made by this thread before: blocks signals, so that none finds a half-made process. */
  Call block;
  /**
   * Made by the child first, and again after what makes the kernel forget it: from then on it is killed
   * when this thread ends.
   */
  Call guard;
  /** Made by the child before what leaves, unless the program has chosen a signal itself. */
  Call unguard;
  /** Asks whether this thread had ended before the guard: returns `parentIs` as long as it has not. */
  Call parent;
  /** 0 where the child can't see this process; then it asks only once, before the first step. */
  int64_t parentIs;
  /** Made by this thread after; by the child, if `unblocks`, before what leaves. */
  Call unblock;
  int64_t unblocks;
  /** Made by the child first, for each signal from 1, which becomes its first word. */
  Call reset;
  int64_t signals;
  /**
   * Waits for a child that never left, whose id becomes its second word, and leaves it to be waited for;
   * an error if it has left.
   */
  Call wait;
  /** What `wait` returned. */
  int64_t waited;
  /** 1 where the child came to the end of its program. */
  int64_t finished;
  /** What `guard` or `unguard` returned, where it failed and the child ended for it. */
  int64_t guardFailure;
};

static_assert(sizeof(Spawn) == 59 * 8, "spawnLayout.ts counts in units of eight bytes");

/** Runs a program that was checked, and returns when the child left or ended: its id, or −errno. */
Word SpawnProgram(Program* program, Spawn* spawn);

}  // namespace linux_syscalls

#endif
