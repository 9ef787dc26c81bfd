#include "program.h"

#include "kernel.h"
#include "registers.h"

namespace linux_syscalls {
namespace {

Step* StepsOf(Program* program) { return reinterpret_cast<Step*>(program + 1); }

unsigned SourceOf(const Step& step, int word) {
  return static_cast<unsigned>(static_cast<uint64_t>(step.sources) >> (4 * word)) & 15;
}

bool IsCallBefore(const Step* steps, int64_t index, int64_t limit) {
  return index >= 0 && index < limit && steps[index].operation == kCall;
}

bool CheckCall(const Step* steps, int64_t index) {
  const Step& step = steps[index];
  if ((step.mode & kContinues) != 0 && !IsCallBefore(steps, index - 1, index)) return false;
  for (int word = 0; word < 6; word++) {
    switch (SourceOf(step, word)) {
      case kConstant:
      case kOwnResult:
        break;
      case kResult:
      case kLow:
      case kHigh:
      case kLimited:
        if (!IsCallBefore(steps, step.words[word], index)) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}

bool CheckStep(const Step* steps, int64_t index, int64_t count) {
  const Step& step = steps[index];
  switch (step.operation) {
    case kCall:
      return CheckCall(steps, index);
    case kSkip:
      return IsCallBefore(steps, step.number, index) && step.words[0] > index &&
             step.words[0] <= count;
    // The two must name each other: every jump back is then counted by its kRepeat.
    case kRepeat:
      return step.number >= 0 && step.words[0] > index && step.words[0] < count &&
             steps[step.words[0]].operation == kEndRepeat && steps[step.words[0]].number == index;
    case kStore:
      return IsCallBefore(steps, step.number, index) &&
             (step.words[1] == 1 || step.words[1] == 2 || step.words[1] == 4 || step.words[1] == 8);
    case kEndRepeat:
      return step.number >= 0 && step.number < index &&
             steps[step.number].operation == kRepeat && steps[step.number].words[0] == index;
    default:
      return false;
  }
}

/** Fills in a call's words; kReturned if it can be made, else the step's state. */
State Resolve(Step* steps, Step* step, Word words[6]) {
  for (int word = 0; word < 6; word++) {
    const int64_t value = step->words[word];
    const unsigned source = SourceOf(*step, word);
    if (source == kConstant) {
      words[word] = static_cast<Word>(value);
      continue;
    }
    if (source == kOwnResult) {
      words[word] = reinterpret_cast<Word>(&step->result);
      continue;
    }
    const Step& earlier = steps[value];
    if (earlier.state != kReturned) return kNotMade;
    if (source == kLow || source == kHigh) {
      const uint64_t bits = static_cast<uint64_t>(earlier.result);
      words[word] = static_cast<Word>(static_cast<uint32_t>(source == kLow ? bits : bits >> 32));
      continue;
    }
    if (source == kLimited && static_cast<uint64_t>(earlier.result) >
                                  static_cast<uint64_t>(step->limit)) {
      step->result = earlier.result;
      return kRefused;
    }
    words[word] = static_cast<Word>(earlier.result);
  }
  return kReturned;
}

bool StoresResult(const Step& step) {
  for (int word = 0; word < 6; word++) {
    if (SourceOf(step, word) == kOwnResult) return true;
  }
  return false;
}

void Finish(Step* step, State state, int64_t result, double rounded) {
  step->state = state;
  step->result = result;
  step->roundedResult = rounded;
}

/** Makes a call if its words can be resolved, and stores its state and result. */
void MakeCall(Step* steps, Step* step, Hooks* hooks) {
  Word words[6];
  if ((step->mode & kContinues) != 0) {
    const Step& before = step[-1];
    if (before.state != kReturned) {
      return Finish(step, static_cast<State>(before.state), before.result, before.roundedResult);
    }
  }
  step->result = 0;
  if (step->sources == 0) {
    for (int word = 0; word < 6; word++) words[word] = static_cast<Word>(step->words[word]);
  } else {
    step->state = Resolve(steps, step, words);
    if (step->state != kReturned) return;
  }
  if (hooks != nullptr) hooks->before(hooks, *step);
  Word returned = (step->mode & kAnswered) != 0
                      ? words[0]
                      : linux_syscalls_trap(static_cast<Word>(step->number), words);
  if ((step->mode & kInt) != 0) returned = static_cast<int32_t>(returned);
  const uintptr_t value = static_cast<uintptr_t>(returned);
  if ((step->mode & kNoError) != 0) {
    const uint32_t low = static_cast<uint32_t>(returned);
    Finish(step, kReturned, low, low);
  } else if (IsError(returned)) {
    Finish(step, kFailed, returned, static_cast<double>(returned));
  } else if (step->sources != 0 && StoresResult(*step)) {
    Finish(step, kReturned, step->result, static_cast<double>(step->result));
  } else {
    Finish(step, kReturned, static_cast<int64_t>(value), static_cast<double>(value));
  }
  if (hooks != nullptr) hooks->after(hooks, *step);
}

template <typename Integer>
void StoreAs(int64_t address, int64_t value) {
  const Integer stored = static_cast<Integer>(value);
  // The address may be unaligned.
  __builtin_memcpy(reinterpret_cast<void*>(static_cast<uintptr_t>(address)), &stored,
                   sizeof stored);
}

/** Stores the result of an earlier call: the memory is the caller's, who has checked its bounds. */
void Store(const Step* steps, Step* step) {
  const Step& call = steps[step->number];
  step->result = call.result;
  if (call.state != kReturned ||
      static_cast<uint64_t>(call.result) > static_cast<uint64_t>(step->limit)) {
    step->state = kRefused;
    return;
  }
  step->state = kReturned;
  switch (step->words[1]) {
    case 1:
      return StoreAs<uint8_t>(step->words[0], call.result);
    case 2:
      return StoreAs<uint16_t>(step->words[0], call.result);
    case 4:
      return StoreAs<uint32_t>(step->words[0], call.result);
    default:
      return StoreAs<uint64_t>(step->words[0], call.result);
  }
}

/** Whether a step stops the program; steps with kAlways are still made. */
bool Stops(const Step& step) {
  return step.state == kRefused || (step.state == kFailed && (step.mode & kMayFail) == 0);
}

bool IsCancelled(Hooks* hooks) {
  return hooks != nullptr && hooks->isCancelled != nullptr && hooks->isCancelled(hooks);
}

/** Whether a condition is met; always, if the tested call was not made. */
bool IsMet(const Step& tested, const Step& skip) {
  if (tested.state == kNotMade || tested.state == kRefused) return true;
  switch (skip.mode) {
    case kZero:
      return tested.result == 0;
    case kNegative:
      return tested.state == kFailed || tested.result < 0;
    default:
      return tested.result == skip.words[1];
  }
}

}  // namespace

bool CheckProgram(Program* program, size_t length) {
  if (length < sizeof(Program)) return false;
  const uint64_t room = (length - sizeof(Program)) / sizeof(Step);
  if (static_cast<uint64_t>(program->count) > room) return false;
  const Step* steps = StepsOf(program);
  for (int64_t index = 0; index < program->count; index++) {
    if (!CheckStep(steps, index, program->count)) return false;
  }
  program->checked = 1;
  return true;
}

Word Make(const Call& call) {
  Word words[6];
  for (int word = 0; word < 6; word++) words[word] = static_cast<Word>(call.words[word]);
  return linux_syscalls_trap(static_cast<Word>(call.number), words);
}

void ResetRun(Program* program) {
  Step* steps = StepsOf(program);
  program->stopped = -1;
  program->current = -1;
  for (int64_t index = 0; index < program->count; index++) {
    steps[index].state = kNotMade;
    steps[index].remaining = 0;
  }
}

void RunProgram(Program* program, Hooks* hooks) {
  Step* steps = StepsOf(program);
  const int64_t count = program->count;
  ResetRun(program);
  for (int64_t index = 0; index < count;) {
    Step* step = &steps[index];
    const bool stopped = program->stopped >= 0;
    switch (step->operation) {
      case kCall:
        if ((step->mode & kAlways) == 0) {
          if (stopped) break;
          if (IsCancelled(hooks)) {
            program->stopped = index;
            break;
          }
        }
        program->current = index;
        MakeCall(steps, step, hooks);
        if (!stopped && Stops(*step)) program->stopped = index;
        break;
      case kSkip:
        if (IsMet(steps[step->number], *step)) {
          index = step->words[0];
          continue;
        }
        break;
      case kStore:
        if (stopped) break;
        Store(steps, step);
        if (Stops(*step)) program->stopped = index;
        break;
      case kRepeat:
        step->remaining = step->number;
        if (step->remaining == 0) {
          index = step->words[0] + 1;
          continue;
        }
        break;
      default: {
        Step* repeat = &steps[step->number];
        if (stopped || repeat->remaining <= 1) break;
        // Asked here too: the rounds of a loop without calls are many, if not without end.
        if (IsCancelled(hooks)) {
          program->stopped = index;
          break;
        }
        repeat->remaining--;
        // Results of the previous round are invalid: descriptors it opened may be closed.
        for (int64_t i = step->number + 1; i < index; i++) steps[i].state = kNotMade;
        index = step->number;
        break;
      }
    }
    index++;
  }
}

}  // namespace linux_syscalls
