#ifndef LINUX_SYSCALLS_SPAWN_H
#define LINUX_SYSCALLS_SPAWN_H

#include <cstdint>

#include "program.h"
#include "registers.h"

namespace linux_syscalls {

/**
 * A request to run a program in a child; JavaScript fills it, as it knows the call numbers.
 * native/src/spawnLayout.ts has the same layout: change both.
 */
struct Spawn {
  /** clone3, with CLONE_VM and a stack: its number, the address of its arguments, their size. */
  int64_t clone[3];
  /** The number of the call that ends the child. */
  int64_t exit;
  /** Made by this thread before clone3: blocks signals, so that no handler runs in the child. */
  Call block;
  /**
   * Sets the parent-death signal. Made by the child first, and after each call that may clear it: the
   * child is killed when this thread ends.
   */
  Call guard;
  /** Clears it. Made by the child before kMayExec, unless the program has set the signal itself. */
  Call unguard;
  /** Tells whether this thread ended before `guard`: returns `parentIs` while it runs. */
  Call parent;
  /** 0 if the child can't see this process; it then asks only once, before the first step. */
  int64_t parentIs;
  /** Made by the child before kMayExec, if `unblocks`: gives it the signal mask of who asked for it. */
  Call unblock;
  int64_t unblocks;
  /** Restores the default action. Made by the child first, for each signal from 1, its first word. */
  Call reset;
  int64_t signals;
  /**
   * Waits for a child that hasn't executed a program, whose id becomes its second word, and doesn't reap
   * it; fails if the child has executed one.
   */
  Call wait;
  /** The result of `wait`. */
  int64_t waited;
  /** 1 if the child reached the end of its program. */
  int64_t finished;
  /** The error of `guard` or `unguard` that ended the child, else 0. */
  int64_t guardFailure;
  /** Made by this thread after the child has executed or ended: undoes `block`. */
  Call restore;
  /** Made by the child before its program, unless its number is 0: tells that there is one. */
  Call started;
  /** The id of the child, of 32 bits, where `clone` asks for it to be stored here; else 0. */
  int64_t child;
  /** What `SpawnProgram` returned last. */
  int64_t id;
  /** 1 once the child was killed by `KillChild`. */
  int64_t killed;
};

static_assert(sizeof(Spawn) == 76 * 8, "spawnLayout.ts counts in units of eight bytes");

/** Runs a checked program in a child; returns its id when it has executed a program or ended, or −errno. */
Word SpawnProgram(Program* program, Spawn* spawn);

/**
 * Kills the child that another thread waits for in `SpawnProgram`, if there is one yet.
 *
 * @param send sends a signal, its third word, to a thread, its second, of a process, its first.
 */
void KillChild(Spawn* spawn, const Call& send);

/**
 * Kills the child that `SpawnProgram` made, unless it has ended, and reaps it; an `id` of 0 says that there is none, or
 * that it was reaped. A child that may not be killed goes on.
 */
void EndChild(Spawn* spawn, const Call& send);

}  // namespace linux_syscalls

#endif
