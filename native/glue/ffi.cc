#include "ffi.h"

#include "kernel.h"
#include "registers.h"

using linux_syscalls::ToDouble;
using linux_syscalls::ToExact;
using linux_syscalls::ToWord;
using linux_syscalls::Word;

namespace {

Word Trap(double number, double a0, double a1, double a2, double a3, double a4, double a5) {
  const Word words[6] = {ToWord(a0), ToWord(a1), ToWord(a2), ToWord(a3), ToWord(a4), ToWord(a5)};
  return linux_syscalls_trap(ToWord(number), words);
}

}  // namespace

double linux_syscalls_call(double number, double a0, double a1, double a2, double a3, double a4,
                           double a5) {
  return ToDouble(Trap(number, a0, a1, a2, a3, a4, a5));
}

double linux_syscalls_call_exact(double number, double a0, double a1, double a2, double a3,
                                 double a4, double a5, double exact) {
  const Word result = Trap(number, a0, a1, a2, a3, a4, a5);
  *reinterpret_cast<int64_t*>(ToWord(exact)) = ToExact(result);
  return ToDouble(result);
}
