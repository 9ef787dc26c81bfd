#ifndef LINUX_SYSCALLS_REGISTERS_H
#define LINUX_SYSCALLS_REGISTERS_H

#include <cstdint>

namespace linux_syscalls {

using Word = intptr_t;

/**
 * The register file: memory that JavaScript makes and shares with the stub through `attach`.
 * native/src/registers.ts has the same layout: change both.
 */
struct Registers {
  double number;
  double arguments[6];
  /** −4095 … −1 as such, every other value unsigned; may be rounded. */
  double result;
  /** The same result in 64 bits, never rounded. */
  int64_t exactResult;
  /** The argument, from 0, that becomes the view's address. */
  double viewPosition;
  /** The outcome for the view: one of `ViewState`. */
  double viewState;
  /** The number and the arguments for calls with an argument that doesn't fit into a double. */
  int64_t exactNumber;
  int64_t exactArguments[6];
};

enum ViewState { kViewUsed = 0, kViewEmpty = 1, kNoView = 2 };

static_assert(sizeof(Registers) == 18 * 8, "registers.ts counts in units of eight bytes");

/** The kernel's convention: −4095 … −1, and only these, are errors. */
inline bool IsError(Word result) { return result < 0 && result >= -4095; }

inline Word ToWord(double value) { return static_cast<Word>(static_cast<int64_t>(value)); }

inline double ToDouble(Word result) {
  return IsError(result) ? static_cast<double>(result)
                         : static_cast<double>(static_cast<uintptr_t>(result));
}

inline int64_t ToExact(Word result) {
  return IsError(result) ? static_cast<int64_t>(result)
                         : static_cast<int64_t>(static_cast<uintptr_t>(result));
}

}  // namespace linux_syscalls

#endif
