#ifndef LINUX_SYSCALLS_PROGRAM_H
#define LINUX_SYSCALLS_PROGRAM_H

#include <cstddef>
#include <cstdint>

#include "registers.h"

namespace linux_syscalls {

/**
 * The header of a program: calls in memory that JavaScript made, run without returning to it.
 * native/src/programLayout.ts has the same layout: change both.
 */
struct Program {
  /** The number of steps, which follow the header. */
  int64_t count;
  /** 1 after `CheckProgram`; JavaScript resets it to 0 when it changes steps. */
  int64_t checked;
  /** The step that stopped the last run, or −1. */
  int64_t stopped;
  /** The index of the last call that was made: tells where a child ended. */
  int64_t current;
};

enum Operation : int64_t {
  /** Makes a call. */
  kCall = 0,
  /** Jumps to a later step if the result of an earlier call meets a condition. */
  kSkip = 1,
  /** Begins a loop that ends at its `kEndRepeat`. */
  kRepeat = 2,
  kEndRepeat = 3,
  /** Stores the result of an earlier call in memory; refused where that call has none, or it doesn't fit. */
  kStore = 4,
};

/** Where a word of a call comes from. `Step::sources` has four bits for each word, the first in the lowest. */
enum Source : unsigned {
  kConstant = 0,
  /** The result of an earlier call, whose index is the word; all of it, or its low or high 32 bits. */
  kResult = 1,
  kLow = 2,
  kHigh = 3,
  /** The address of this step's `result`, for calls whose 64-bit result the kernel stores in memory. */
  kOwnResult = 4,
  /** As `kResult`, but the call is refused if the result is above the step's limit. */
  kLimited = 5,
};

enum Mode : int64_t {
  /** An error doesn't stop the program. */
  kMayFail = 1,
  /** Made even after the program has stopped. */
  kAlways = 2,
  /** The call never fails: its low 32 bits are the result, also where they look like −errno. */
  kNoError = 4,
  /** No call is made: the first word is the result. */
  kAnswered = 8,
  /** execve and its kin: success replaces the process. */
  kMayExec = 16,
  /** May clear the parent-death signal. */
  kForgetsDeathSignal = 32,
  /** Sets the parent-death signal. */
  kSetsDeathSignal = 64,
  /** The kernel returns an int as an unsigned one, errors too. */
  kInt = 128,
  /** Goes on with the call of the step before it: not made where that one didn't succeed, but ends as it did. */
  kContinues = 256,
};

enum Condition : int64_t { kZero = 0, kNegative = 1, kEqual = 2 };

/**
 * `kFailed` has −errno as its result, `kRefused` the value above the limit. Only the result of a call in
 * state `kReturned` can be a word of another call.
 */
enum State : int64_t { kNotMade = 0, kReturned = 1, kFailed = 2, kRefused = 3 };

/** A call with constant words. */
struct Call {
  int64_t number;
  int64_t words[6];
};

Word Make(const Call& call);

struct Step {
  int64_t operation;
  /**
   * kCall: the call number. kRepeat: the count. kSkip: the tested call. kEndRepeat: its kRepeat. kStore: the
   * call whose result is stored.
   */
  int64_t number;
  /**
   * kCall: its words. kSkip: the target, and the value for kEqual. kRepeat: its kEndRepeat. kStore: an
   * address, and how many bytes are stored there.
   */
  int64_t words[6];
  int64_t sources;
  /** kCall: modes. kSkip: the condition. */
  int64_t mode;
  /** The maximum for a word from `kLimited`, or for what is stored; unsigned. */
  int64_t limit;
  int64_t state;
  int64_t result;
  double roundedResult;
  /** kRepeat: the rounds left. */
  int64_t remaining;
};

static_assert(sizeof(Program) == 4 * 8 && sizeof(Step) == 15 * 8,
              "programLayout.ts counts in units of eight bytes");

/**
 * Whether every index is in range and every loop has a bound: the interpreter then terminates and touches
 * only the program's memory, and what its kStore name. Sets `checked`.
 */
bool CheckProgram(Program* program, size_t length);

/** Resets the state of every step, as before the first run. */
void ResetRun(Program* program);

/** What is asked and told around each call, where a program runs in a child or in a helper thread. */
struct Hooks {
  void (*before)(Hooks* self, const Step& step);
  void (*after)(Hooks* self, const Step& step);
  /** Whether the program is to stop before the next call without kAlways; may be null. */
  bool (*isCancelled)(Hooks* self);
};

/**
 * Runs a checked program; `hooks` may be null. A program that is cancelled stops at the call that it would have
 * made, whose state is then kNotMade, or at the kEndRepeat that would have begun another round.
 */
void RunProgram(Program* program, Hooks* hooks);

}  // namespace linux_syscalls

#endif
