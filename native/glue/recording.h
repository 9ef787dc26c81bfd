#ifndef LINUX_SYSCALLS_RECORDING_H
#define LINUX_SYSCALLS_RECORDING_H

#include <napi.h>

namespace linux_syscalls {

/** Adds the functions of the recording stub to its exports. */
void DefineRecording(Napi::Env env, Napi::Object exports);

}  // namespace linux_syscalls

#endif
