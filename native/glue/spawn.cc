#include "spawn.h"

#include <errno.h>
#include <signal.h>
#include <sys/wait.h>

#include "kernel.h"

namespace linux_syscalls {
namespace {

/** The child's state, on the stack of the waiting thread. `hooks` must be the first member: see `ChildOf`. */
struct Child {
  Hooks hooks;
  Program* program;
  Spawn* spawn;
  /** Whether the child is killed when its parent ends. */
  bool guarded;
};

Child* ChildOf(Hooks* hooks) { return reinterpret_cast<Child*>(hooks); }

/** Makes a call after setting one of its words. */
Word MakeWith(Call* call, int word, Word value) {
  call->words[word] = value;
  return Make(*call);
}

void End(const Spawn* spawn) {
  const Word words[6] = {1};
  linux_syscalls_trap(static_cast<Word>(spawn->exit), words);
}

/** Makes `guard` or `unguard`; if it fails, ends the child, as its lifetime would be wrong. */
void MakeGuard(Spawn* spawn, const Call& call) {
  const Word result = Make(call);
  if (!IsError(result)) return;
  spawn->guardFailure = result;
  End(spawn);
}

/** Ends the child if its parent ended before it was guarded. */
void EndWithoutParent(const Spawn* spawn) {
  const Word parent = Make(spawn->parent);
  // getppid returns 0 for a parent in another PID namespace.
  if (parent != static_cast<Word>(spawn->parentIs) && parent != 0) End(spawn);
}

void BeforeStep(Hooks* hooks, const Step& step) {
  if ((step.mode & kMayExec) == 0) return;
  const Child* child = ChildOf(hooks);
  if (child->guarded) MakeGuard(child->spawn, child->spawn->unguard);
  if (child->spawn->unblocks != 0) Make(child->spawn->unblock);
}

void AfterStep(Hooks* hooks, const Step& step) {
  Child* child = ChildOf(hooks);
  if ((step.mode & kSetsDeathSignal) != 0 && step.state == kReturned) child->guarded = false;
  if ((step.mode & (kForgetsDeathSignal | kMayExec)) == 0 || !child->guarded) return;
  MakeGuard(child->spawn, child->spawn->guard);
  if (child->spawn->parentIs != 0) EndWithoutParent(child->spawn);
}

/**
 * Runs in the child, which shares all memory with this process and thread-local storage with the waiting
 * thread: it must make system calls only, and call no library.
 */
intptr_t RunChild(void* data) {
  Child* child = static_cast<Child*>(data);
  Spawn* spawn = child->spawn;
  MakeGuard(spawn, spawn->guard);
  EndWithoutParent(spawn);
  for (int64_t signal = 1; signal <= spawn->signals; signal++) {
    // SIGKILL and SIGSTOP fail here; ignored.
    MakeWith(&spawn->reset, 0, static_cast<Word>(signal));
  }
  if (spawn->started.number != 0) Make(spawn->started);
  RunProgram(child->program, &child->hooks);
  spawn->finished = 1;
  return 1;
}

}  // namespace

Word SpawnProgram(Program* program, Spawn* spawn) {
  Child child = {{BeforeStep, AfterStep, nullptr}, program, spawn, true};
  spawn->finished = 0;
  spawn->waited = 0;
  spawn->guardFailure = 0;
  // Also reset here: a child that is killed at once doesn't reach RunProgram.
  ResetRun(program);
  Make(spawn->block);
  const Word id = linux_syscalls_spawn(
      static_cast<Word>(spawn->clone[0]), static_cast<Word>(spawn->clone[1]),
      static_cast<Word>(spawn->clone[2]), static_cast<Word>(spawn->exit), RunChild, &child);
  // Wait before unblocking signals: one could interrupt the wait.
  if (!IsError(id)) spawn->waited = MakeWith(&spawn->wait, 1, id);
  Make(spawn->restore);
  spawn->id = static_cast<intptr_t>(id);
  return id;
}

void KillChild(Spawn* spawn, const Call& send) {
  const int32_t child = __atomic_load_n(reinterpret_cast<int32_t*>(&spawn->child), __ATOMIC_SEQ_CST);
  if (child <= 0) return;
  Call call = send;
  call.words[0] = call.words[1] = child;
  call.words[2] = SIGKILL;
  // Nobody waits for it meanwhile, so the id is no other's.
  if (!IsError(Make(call))) spawn->killed = 1;
}

void EndChild(Spawn* spawn, const Call& send) {
  if (spawn->id <= 0) return;
  KillChild(spawn, send);
  Call call = spawn->wait;
  call.words[1] = spawn->id;
  call.words[2] = 0;  // What JavaScript would read may be freed.
  // Also finds a child that has executed a program, and doesn't leave it to be reaped later.
  call.words[3] = (call.words[3] & ~static_cast<int64_t>(WNOWAIT)) | __WALL;
  // A child of a user whose processes this thread may not kill goes on: its end could be far away.
  if (spawn->killed == 0) call.words[3] |= WNOHANG;
  while (Make(call) == -EINTR) {
  }
}

}  // namespace linux_syscalls
