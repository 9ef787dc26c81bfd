#ifndef LINUX_SYSCALLS_PROGRAM_H
#define LINUX_SYSCALLS_PROGRAM_H

#include <cstddef>
#include <cstdint>

#include "registers.h"

namespace linux_syscalls {

/**
 * A program of calls in memory that JavaScript made, run without returning there.
 * native/src/programLayout.ts describes the same layout: change both.
 */
struct Program {
  /** How many steps there are. */
  int64_t count;
  /** 1 once `CheckProgram` found it sound; whoever writes a step writes 0. */
  int64_t checked;
  /** The step that stopped the last run, or −1. */
  int64_t stopped;
  /** The call that was made last: where a run ended that didn't come back. */
  int64_t current;
};

enum Operation : int64_t {
  /** Makes a call. */
  kCall = 0,
  /** Goes on at a later step if the result of an earlier call is so. */
  kSkip = 1,
  /** Makes the steps up to its `kAgain` so many times. */
  kRepeat = 2,
  kAgain = 3,
};

/** Where a word of a call comes from: four bits for each, the first word's lowest. */
enum Source : unsigned {
  kConstant = 0,
  /** The result of the call that the word is the index of; its low or high 32 bits. */
  kResult = 1,
  kLow = 2,
  kHigh = 3,
  /** The address at which this call's own result of 64 bits belongs: the kernel stores it. */
  kOwnResult = 4,
  /** As `kResult`, and at most the step's limit. */
  kLimited = 5,
};

enum Mode : int64_t {
  /** An error doesn't stop the program. */
  kMayFail = 1,
  /** Made even when the program was stopped. */
  kAlways = 2,
  /** What looks like −errno is a value. */
  kNoError = 4,
  /** Nothing is called: the first word is what it returns. */
  kAnswered = 8,
  /** Puts another program in the place of the process, if it succeeds. */
  kLeaves = 16,
  /** May make the kernel forget the signal that a process gets when its parent ends. */
  kForgetsDeathSignal = 32,
  /** Chooses that signal. */
  kSetsDeathSignal = 64,
};

enum Condition : int64_t { kZero = 0, kNegative = 1, kEqual = 2 };

/**
 * `kFailed` keeps −errno as its result, `kRefused` the word that is beyond the limit; only what
 * `kReturned` is a result for other calls.
 */
enum State : int64_t { kNotMade = 0, kReturned = 1, kFailed = 2, kRefused = 3 };

/** A call whose words are known. */
struct Call {
  int64_t number;
  int64_t words[6];
};

Word Make(const Call& call);

struct Step {
  int64_t operation;
  /** kCall: the call's. kRepeat: how often. kSkip: the call looked at. kAgain: its kRepeat. */
  int64_t number;
  /** kCall: its words. kSkip: where it goes on, and what is equal. kRepeat: its kAgain. */
  int64_t words[6];
  int64_t sources;
  /** kCall: modes. kSkip: the condition. */
  int64_t mode;
  /** The most that a word from `kLimited` may be. */
  int64_t limit;
  int64_t state;
  int64_t result;
  double roundedResult;
  /** kRepeat: how often still. */
  int64_t remaining;
};

static_assert(sizeof(Program) == 4 * 8 && sizeof(Step) == 15 * 8,
              "programLayout.ts counts in units of eight bytes");

/**
 * Whether every index is in range and every way back has a bound, so that running it ends and
 * touches nothing but its own memory and what its calls do. Marks the program.
 */
bool CheckProgram(Program* program, size_t length);

/** Makes a program that was checked one that never ran. */
void ForgetRun(Program* program);

/** What happens around each call of a program that runs in a process of its own. */
struct Surroundings {
  void (*before)(Surroundings* self, const Step& step);
  void (*after)(Surroundings* self, const Step& step);
};

/** Runs a program that was checked. */
void RunProgram(Program* program, Surroundings* surroundings);

}  // namespace linux_syscalls

#endif
