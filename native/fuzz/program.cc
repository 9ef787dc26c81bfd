// Fuzzes the interpreter of programs, run in place, as a child would and as a helper thread would, over a trap
// that returns random results. Run by `pnpm fuzz`.

#include "program.h"

#include <cstddef>
#include <cstdlib>
#include <cstring>

#include <fuzzer/FuzzedDataProvider.h>

#include "kernel.h"
#include "spawn.h"

using namespace linux_syscalls;

namespace {

FuzzedDataProvider* answers;
/** The numbers of the first and the last call since they were reset to 0. */
intptr_t first;
intptr_t last;

constexpr int64_t kMostRounds = 100000;

/** Where programs store results: between bytes that they must not touch. */
char stored[24];

void Require(bool condition) {
  if (!condition) std::abort();
}

/** An index, mostly in range. */
int64_t Index(FuzzedDataProvider& data, int64_t count) {
  return data.ConsumeProbability<float>() < 0.9F ? data.ConsumeIntegralInRange<int64_t>(0, count)
                                                 : data.ConsumeIntegral<int64_t>();
}

Step AnyStep(FuzzedDataProvider& data, int64_t count) {
  Step step = {};
  step.operation = data.ConsumeIntegralInRange<int64_t>(0, 5);
  step.number = Index(data, count);
  for (int64_t& word : step.words) word = Index(data, count);
  for (int i = 0; i < 6; i++) {
    step.sources |= data.ConsumeIntegralInRange<int64_t>(0, 6) << (4 * i);
  }
  if (step.operation == kStore) {
    step.words[0] = static_cast<int64_t>(reinterpret_cast<uintptr_t>(stored + 8));
    step.words[1] = data.ConsumeIntegralInRange<int64_t>(0, 9);
  }
  step.mode = data.ConsumeIntegralInRange<int64_t>(0, 31);
  if (data.ConsumeBool()) step.mode |= kInt;
  if (data.ConsumeProbability<float>() < 0.1F) step.mode |= kContinues;
  step.limit = Index(data, count);
  step.state = data.ConsumeIntegral<int64_t>();
  step.result = data.ConsumeIntegral<int64_t>();
  step.remaining = data.ConsumeIntegral<int64_t>();
  return step;
}

/** Pairs repeats with their ends, which random bytes rarely do. */
void MatchRepeats(Step* steps, int64_t count) {
  for (int64_t i = 0; i < count; i++) {
    const int64_t end = steps[i].words[0];
    if (steps[i].operation != kRepeat || end <= i || end >= count) continue;
    steps[end].operation = kEndRepeat;
    steps[end].number = i;
  }
}

bool EndsSoon(const Step* steps, int64_t count) {
  int64_t rounds = 1;
  for (int64_t i = 0; i < count; i++) {
    if (steps[i].operation != kRepeat || steps[i].number == 0) continue;
    if (steps[i].number > kMostRounds / rounds) return false;
    rounds *= steps[i].number;
  }
  return true;
}

/** Requires that the interpreter wrote only the state and result of a step. */
void RequireUntouched(const Step& before, const Step& after) {
  Require(before.operation == after.operation && before.number == after.number);
  Require(std::memcmp(before.words, after.words, sizeof(before.words)) == 0);
  Require(before.sources == after.sources && before.mode == after.mode);
  Require(before.limit == after.limit);
  Require((after.operation != kCall && after.operation != kStore) || (after.state >= kNotMade && after.state <= kRefused));
}

// Above the numbers that steps have, which are mostly indices.
constexpr int64_t kBlock = 1001;
constexpr int64_t kUnblock = 1002;
constexpr int64_t kReset = 1003;
constexpr int64_t kWait = 1004;
constexpr int64_t kGuard = 1005;
constexpr int64_t kUnguard = 1006;
constexpr int64_t kParent = 1007;
constexpr int64_t kRestore = 1008;
constexpr int64_t kStarted = 1009;

/** Runs a program as a child would, unless clone3 fails. */
void RunAsChild(FuzzedDataProvider& data, Program* program) {
  const bool unblocks = data.ConsumeBool();
  Spawn spawn = {};
  spawn.clone[0] = 1;
  spawn.clone[1] = 2;
  spawn.clone[2] = 3;
  spawn.exit = 4;
  spawn.block.number = kBlock;
  spawn.guard.number = kGuard;
  spawn.unguard.number = kUnguard;
  spawn.parent.number = kParent;
  spawn.parentIs = data.ConsumeIntegralInRange<int64_t>(-3, 3);
  spawn.unblock.number = kUnblock;
  spawn.unblocks = unblocks ? 1 : 0;
  spawn.reset.number = kReset;
  spawn.signals = data.ConsumeIntegralInRange<int64_t>(0, 64);
  spawn.wait.number = kWait;
  spawn.restore.number = kRestore;
  spawn.started.number = data.ConsumeBool() ? kStarted : 0;
  // Stale results, which the run must reset.
  spawn.waited = 5;
  spawn.finished = 6;
  spawn.guardFailure = 7;
  const Spawn before = spawn;
  first = last = 0;
  const intptr_t id = SpawnProgram(program, &spawn);
  // Signals are unblocked in any case.
  Require(first == kBlock && last == kRestore);
  Require(spawn.finished == (IsError(id) ? 0 : 1));
  Require(IsError(id) ? spawn.waited == 0 && program->current == -1 : spawn.wait.words[1] == id);
  Require(program->current >= -1 && program->current < program->count);
  Require(std::memcmp(&spawn, &before, offsetof(Spawn, reset)) == 0);
  Require(spawn.reset.number == kReset && spawn.signals == before.signals);
}

/** The hooks of a program that is cancelled at some call. */
struct Cancelling {
  Hooks hooks;
  int32_t callsLeft;
  bool isCancelled;
};

void BeforeCall(Hooks* hooks, const Step& step) {
  const Cancelling* self = reinterpret_cast<Cancelling*>(hooks);
  Require(!self->isCancelled || (step.mode & kAlways) != 0);
}

void AfterCall(Hooks*, const Step&) {}

bool IsCancelled(Hooks* hooks) {
  Cancelling* self = reinterpret_cast<Cancelling*>(hooks);
  self->isCancelled = self->isCancelled || self->callsLeft-- == 0;
  return self->isCancelled;
}

/** Runs a program as a helper thread would: once it is cancelled, it makes no call but those with kAlways. */
void RunCancelled(FuzzedDataProvider& data, Program* program) {
  Cancelling self = {
      {BeforeCall, AfterCall, IsCancelled}, data.ConsumeIntegralInRange<int32_t>(0, 30), false};
  RunProgram(program, &self.hooks);
  Require(!self.isCancelled || program->stopped >= 0);
}

}  // namespace

extern "C" intptr_t linux_syscalls_spawn(intptr_t clone3, intptr_t arguments, intptr_t size,
                                         intptr_t exit, intptr_t (*child)(void*), void* data) {
  Require(clone3 == 1 && arguments == 2 && size == 3 && exit == 4);
  const intptr_t id = answers->ConsumeIntegralInRange<int8_t>(-3, 3);
  if (!IsError(id)) child(data);
  return id;
}

extern "C" intptr_t linux_syscalls_trap(intptr_t number, const intptr_t words[6]) {
  if (first == 0) first = number;
  last = number;
  volatile intptr_t sum = number;
  for (int i = 0; i < 6; i++) sum = sum ^ words[i];
  const intptr_t small = answers->ConsumeIntegralInRange<int8_t>(-3, 3);
  return small == 3 ? answers->ConsumeIntegral<intptr_t>() : small;
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* bytes, size_t size) {
  FuzzedDataProvider data(bytes, size);
  answers = &data;
  const int64_t count = data.ConsumeIntegralInRange<int64_t>(0, 24);
  // Exactly this size, so that AddressSanitizer finds an access beyond the last step.
  const size_t length = sizeof(Program) + count * sizeof(Step);
  char* memory = static_cast<char*>(std::malloc(length));
  char* before = static_cast<char*>(std::malloc(length));
  Program* program = reinterpret_cast<Program*>(memory);
  Step* steps = reinterpret_cast<Step*>(program + 1);
  *program = {data.ConsumeProbability<float>() < 0.95F ? count : data.ConsumeIntegral<int64_t>(), 0,
              -1, -1};
  for (int64_t i = 0; i < count; i++) steps[i] = AnyStep(data, count);
  if (data.ConsumeBool()) MatchRepeats(steps, count);
  const size_t said = data.ConsumeProbability<float>() < 0.95F
                          ? length
                          : data.ConsumeIntegralInRange<size_t>(0, length);
  std::memcpy(before, memory, length);
  if (CheckProgram(program, said) && EndsSoon(steps, program->count)) {
    switch (data.ConsumeIntegralInRange<int>(0, 2)) {
      case 0:
        RunProgram(program, nullptr);
        break;
      case 1:
        RunAsChild(data, program);
        break;
      default:
        RunCancelled(data, program);
    }
    Require(program->count == reinterpret_cast<Program*>(before)->count);
    Require(program->stopped >= -1 && program->stopped < count);
    const Step* old = reinterpret_cast<Step*>(reinterpret_cast<Program*>(before) + 1);
    for (int64_t i = 0; i < program->count; i++) RequireUntouched(old[i], steps[i]);
    for (int i = 0; i < 8; i++) Require(stored[i] == 0 && stored[16 + i] == 0);
  }
  std::free(memory);
  std::free(before);
  return 0;
}
