// Fuzzes the interpreter of programs, with a trap that answers anything; tools/fuzz.mjs runs it.

#include "program.h"

#include <cstdlib>
#include <cstring>

#include <fuzzer/FuzzedDataProvider.h>

#include "trap.h"

using namespace linux_syscalls;

namespace {

FuzzedDataProvider* answers;

constexpr int64_t kMostRounds = 100000;

void Require(bool condition) {
  if (!condition) std::abort();
}

/** An index, mostly one that there is. */
int64_t Index(FuzzedDataProvider& data, int64_t count) {
  return data.ConsumeProbability<float>() < 0.9F ? data.ConsumeIntegralInRange<int64_t>(0, count)
                                                 : data.ConsumeIntegral<int64_t>();
}

Step AnyStep(FuzzedDataProvider& data, int64_t count) {
  Step step = {};
  step.operation = data.ConsumeIntegralInRange<int64_t>(0, 4);
  step.number = Index(data, count);
  for (int64_t& word : step.words) word = Index(data, count);
  for (int i = 0; i < 6; i++) {
    step.sources |= data.ConsumeIntegralInRange<int64_t>(0, 6) << (4 * i);
  }
  step.mode = data.ConsumeIntegralInRange<int64_t>(0, 15);
  step.limit = Index(data, count);
  step.state = data.ConsumeIntegral<int64_t>();
  step.result = data.ConsumeIntegral<int64_t>();
  step.remaining = data.ConsumeIntegral<int64_t>();
  return step;
}

/** Makes what goes back name what it goes back to, as chance hardly would. */
void MatchRepeats(Step* steps, int64_t count) {
  for (int64_t i = 0; i < count; i++) {
    const int64_t end = steps[i].words[0];
    if (steps[i].operation != kRepeat || end <= i || end >= count) continue;
    steps[end].operation = kAgain;
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

/** The interpreter may write what became of a step, and nothing else. */
void RequireUntouched(const Step& before, const Step& after) {
  Require(before.operation == after.operation && before.number == after.number);
  Require(std::memcmp(before.words, after.words, sizeof(before.words)) == 0);
  Require(before.sources == after.sources && before.mode == after.mode);
  Require(before.limit == after.limit);
  Require(after.operation != kCall || (after.state >= kNotMade && after.state <= kRefused));
}

}  // namespace

extern "C" intptr_t linux_syscalls_trap(intptr_t number, const intptr_t words[6]) {
  volatile intptr_t sum = number;
  for (int i = 0; i < 6; i++) sum = sum ^ words[i];
  const intptr_t small = answers->ConsumeIntegralInRange<int8_t>(-3, 3);
  return small == 3 ? answers->ConsumeIntegral<intptr_t>() : small;
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* bytes, size_t size) {
  FuzzedDataProvider data(bytes, size);
  answers = &data;
  const int64_t count = data.ConsumeIntegralInRange<int64_t>(0, 24);
  // Of exactly this size, so that a step more is found by the address sanitizer.
  const size_t length = sizeof(Program) + count * sizeof(Step);
  char* memory = static_cast<char*>(std::malloc(length));
  char* before = static_cast<char*>(std::malloc(length));
  Program* program = reinterpret_cast<Program*>(memory);
  Step* steps = reinterpret_cast<Step*>(program + 1);
  *program = {data.ConsumeProbability<float>() < 0.95F ? count : data.ConsumeIntegral<int64_t>(), 0,
              0};
  for (int64_t i = 0; i < count; i++) steps[i] = AnyStep(data, count);
  if (data.ConsumeBool()) MatchRepeats(steps, count);
  const size_t said = data.ConsumeProbability<float>() < 0.95F
                          ? length
                          : data.ConsumeIntegralInRange<size_t>(0, length);
  std::memcpy(before, memory, length);
  if (CheckProgram(program, said) && EndsSoon(steps, program->count)) {
    RunProgram(program);
    Require(program->count == reinterpret_cast<Program*>(before)->count);
    Require(program->stopped >= -1 && program->stopped < count);
    const Step* old = reinterpret_cast<Step*>(reinterpret_cast<Program*>(before) + 1);
    for (int64_t i = 0; i < program->count; i++) RequireUntouched(old[i], steps[i]);
  }
  std::free(memory);
  std::free(before);
  return 0;
}
