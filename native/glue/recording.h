#ifndef LINUX_SYSCALLS_RECORDING_H
#define LINUX_SYSCALLS_RECORDING_H

#include <napi.h>

namespace linux_syscalls {

/** Adds what a test needs to a recording stub's exports. */
void DefineRecording(Napi::Env env, Napi::Object exports);

}  // namespace linux_syscalls

#endif
