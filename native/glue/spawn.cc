#include "spawn.h"

#include "kernel.h"

namespace linux_syscalls {
namespace {

struct Child {
  Program* program;
  Spawn* spawn;
};

/** Makes a call with another first word. */
Word MakeWith(Call* call, Word first) {
  call->words[0] = first;
  return Make(*call);
}

/**
 * Runs in the child, in the memory of all threads of this process, whose thread-local storage it
 * shares with the one that waits: so it calls nothing but the kernel.
 */
intptr_t RunChild(void* data) {
  const auto [program, spawn] = *static_cast<const Child*>(data);
  for (int64_t signal = 1; signal <= spawn->signals; signal++) {
    // Two of them can't be changed, which is as well.
    MakeWith(&spawn->reset, static_cast<Word>(signal));
  }
  RunProgram(program, spawn->unblocks != 0 ? &spawn->unblock : nullptr);
  spawn->finished = 1;
  return 1;
}

}  // namespace

Word SpawnProgram(Program* program, Spawn* spawn) {
  Child child = {program, spawn};
  spawn->finished = 0;
  spawn->waited = 0;
  // A child that is killed at once says nothing of its own.
  ForgetRun(program);
  Make(spawn->block);
  const Word id = linux_syscalls_spawn(
      static_cast<Word>(spawn->clone[0]), static_cast<Word>(spawn->clone[1]),
      static_cast<Word>(spawn->clone[2]), static_cast<Word>(spawn->exit), RunChild, &child);
  // Before signals come back, as one could interrupt it.
  if (!IsError(id)) spawn->waited = MakeWith(&spawn->wait, id);
  Make(spawn->unblock);
  return id;
}

}  // namespace linux_syscalls
