#ifndef LINUX_SYSCALLS_POOL_H
#define LINUX_SYSCALLS_POOL_H

#include <node_api.h>

namespace linux_syscalls {

/**
 * openThreads(area, wake) opens the pool whose head lies in `area`; `wake` is called in the thread that opened
 * it. Returns functions without arguments, which take theirs from the area; undefined if `area` has no room for
 * the pool, no signal is free or the host refuses.
 */
napi_value OpenThreads(napi_env env, napi_callback_info info);

}  // namespace linux_syscalls

#endif
