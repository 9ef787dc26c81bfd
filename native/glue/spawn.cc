#include "spawn.h"

#include "kernel.h"

namespace linux_syscalls {
namespace {

/** What the child has on the stack of the thread that waits. Functions find it by its first member. */
struct Child {
  Surroundings surroundings;
  Program* program;
  Spawn* spawn;
  /** Whether the end of the parent is the end of the child. */
  bool guarded;
};

Child* ChildOf(Surroundings* surroundings) { return reinterpret_cast<Child*>(surroundings); }

/** Makes a call with another word. */
Word MakeWith(Call* call, int word, Word value) {
  call->words[word] = value;
  return Make(*call);
}

void End(const Spawn* spawn) {
  const Word words[6] = {1};
  linux_syscalls_trap(static_cast<Word>(spawn->exit), words);
}

/** Makes `guard` or `unguard`; without it the child would outlive its parent, or its program end with it. */
void MakeGuard(Spawn* spawn, const Call& call) {
  const Word result = Make(call);
  if (!IsError(result)) return;
  spawn->guardFailure = result;
  End(spawn);
}

/** Ends the child if its parent ended before it was guarded. */
void EndWithoutParent(const Spawn* spawn) {
  const Word parent = Make(spawn->parent);
  // A parent in another PID namespace than its children's is 0 to them.
  if (parent != static_cast<Word>(spawn->parentIs) && parent != 0) End(spawn);
}

void BeforeStep(Surroundings* surroundings, const Step& step) {
  if ((step.mode & kLeaves) == 0) return;
  const Child* child = ChildOf(surroundings);
  if (child->guarded) MakeGuard(child->spawn, child->spawn->unguard);
  if (child->spawn->unblocks != 0) Make(child->spawn->unblock);
}

void AfterStep(Surroundings* surroundings, const Step& step) {
  Child* child = ChildOf(surroundings);
  if ((step.mode & kSetsDeathSignal) != 0 && step.state == kReturned) child->guarded = false;
  if ((step.mode & (kForgetsDeathSignal | kLeaves)) == 0 || !child->guarded) return;
  MakeGuard(child->spawn, child->spawn->guard);
  if (child->spawn->parentIs != 0) EndWithoutParent(child->spawn);
}

/**
 * Runs in the child, in the memory of all threads of this process, whose thread-local storage it
 * shares with the one that waits: so it calls nothing but the kernel.
 */
intptr_t RunChild(void* data) {
  Child* child = static_cast<Child*>(data);
  Spawn* spawn = child->spawn;
  MakeGuard(spawn, spawn->guard);
  EndWithoutParent(spawn);
  for (int64_t signal = 1; signal <= spawn->signals; signal++) {
    // Two of them can't be changed, which is as well.
    MakeWith(&spawn->reset, 0, static_cast<Word>(signal));
  }
  RunProgram(child->program, &child->surroundings);
  spawn->finished = 1;
  return 1;
}

}  // namespace

Word SpawnProgram(Program* program, Spawn* spawn) {
  Child child = {{BeforeStep, AfterStep}, program, spawn, true};
  spawn->finished = 0;
  spawn->waited = 0;
  spawn->guardFailure = 0;
  // A child that is killed at once says nothing of its own.
  ForgetRun(program);
  Make(spawn->block);
  const Word id = linux_syscalls_spawn(
      static_cast<Word>(spawn->clone[0]), static_cast<Word>(spawn->clone[1]),
      static_cast<Word>(spawn->clone[2]), static_cast<Word>(spawn->exit), RunChild, &child);
  // Before signals come back, as one could interrupt it.
  if (!IsError(id)) spawn->waited = MakeWith(&spawn->wait, 1, id);
  Make(spawn->unblock);
  return id;
}

}  // namespace linux_syscalls
