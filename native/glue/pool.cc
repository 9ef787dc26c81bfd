#include "pool.h"

#include <cerrno>
#include <cstdlib>

#include "threads.h"

namespace linux_syscalls {
namespace {

/** A pool of one Node-API environment; freed with it, as functions may be called after `close`. */
struct OpenPool {
  Threads threads;
  napi_threadsafe_function wake;
  /** Keeps the memory alive that it shares with JavaScript. */
  napi_ref area;
  bool isOpen;
};

OpenPool* OpenPoolOf(napi_env env, napi_callback_info info) {
  void* data = nullptr;
  napi_get_cb_info(env, info, nullptr, nullptr, nullptr, &data);
  return static_cast<OpenPool*>(data);
}

/** In a helper thread. */
void WakeOwner(void* owner) {
  napi_call_threadsafe_function(static_cast<OpenPool*>(owner)->wake, nullptr,
                                napi_tsfn_nonblocking);
}

/** Ends all threads; afterwards none of them uses the pool. */
void Stop(OpenPool* pool) {
  if (!pool->isOpen) return;
  pool->isOpen = false;
  StopThreads(&pool->threads);
  napi_release_threadsafe_function(pool->wake, napi_tsfn_abort);
  std::free(pool->threads.all);
}

/** The environment ends: its memory and the threadsafe function must outlive the threads. */
void StopAtEnd(void* data) {
  OpenPool* pool = static_cast<OpenPool*>(data);
  Pool* area = pool->isOpen ? pool->threads.pool : nullptr;
  Stop(pool);
  if (area != nullptr) RunLast(area);
  delete pool;
}

napi_value Add(napi_env env, napi_callback_info info) {
  OpenPool* pool = OpenPoolOf(env, info);
  if (!pool->isOpen) return nullptr;
  pool->threads.pool->answer = static_cast<int32_t>(AddThread(&pool->threads));
  return nullptr;
}

napi_value CancelAsked(napi_env env, napi_callback_info info) {
  OpenPool* pool = OpenPoolOf(env, info);
  if (!pool->isOpen) return nullptr;
  Pool* area = pool->threads.pool;
  area->answer = Cancel(area, area->askedJob, area->askedGeneration);
  return nullptr;
}

napi_value Ref(napi_env env, napi_callback_info info) {
  OpenPool* pool = OpenPoolOf(env, info);
  if (pool->isOpen) napi_ref_threadsafe_function(env, pool->wake);
  return nullptr;
}

napi_value Unref(napi_env env, napi_callback_info info) {
  OpenPool* pool = OpenPoolOf(env, info);
  if (pool->isOpen) napi_unref_threadsafe_function(env, pool->wake);
  return nullptr;
}

napi_value Close(napi_env env, napi_callback_info info) {
  OpenPool* pool = OpenPoolOf(env, info);
  if (!pool->isOpen) return nullptr;
  Stop(pool);
  napi_delete_reference(env, pool->area);
  return nullptr;
}

/** The function of a new pool that helper threads call; null if the host refuses. */
napi_threadsafe_function MakeWake(napi_env env, napi_value wake) {
  napi_value name;
  napi_threadsafe_function made = nullptr;
  if (napi_create_string_utf8(env, "linux-syscalls", NAPI_AUTO_LENGTH, &name) != napi_ok ||
      napi_create_threadsafe_function(env, wake, nullptr, name, 0, 1, nullptr, nullptr, nullptr,
                                      nullptr, &made) != napi_ok) {
    return nullptr;
  }
  napi_unref_threadsafe_function(env, made);
  return made;
}

void Define(napi_env env, napi_value functions, const char* name, napi_callback callback,
            OpenPool* pool) {
  napi_value function;
  if (napi_create_function(env, name, NAPI_AUTO_LENGTH, callback, pool, &function) == napi_ok) {
    napi_set_named_property(env, functions, name, function);
  }
}

}  // namespace

napi_value OpenThreads(napi_env env, napi_callback_info info) {
  napi_value arguments[2];
  size_t count = 2;
  napi_get_cb_info(env, info, &count, arguments, nullptr, nullptr);
  void* memory = nullptr;
  size_t length = 0;
  if (napi_get_typedarray_info(env, arguments[0], nullptr, &length, &memory, nullptr, nullptr) !=
      napi_ok) {
    return nullptr;
  }
  Pool* area = static_cast<Pool*>(memory);
  if (!HasRoom(area, length) || !ChooseSignal(area)) return nullptr;
  napi_threadsafe_function wake = MakeWake(env, arguments[1]);
  if (wake == nullptr) return nullptr;

  OpenPool* pool = new OpenPool{};
  const size_t most = static_cast<size_t>(area->mostThreads);
  Thread* all = static_cast<Thread*>(std::malloc(most * sizeof(Thread)));
  if (all == nullptr) std::abort();
  for (size_t i = 0; i < most; i++) all[i].isThere = 0;
  pool->threads = {area, WakeOwner, pool, all};
  pool->wake = wake;
  pool->isOpen = true;
  napi_create_reference(env, arguments[0], 1, &pool->area);
  // Added after the threadsafe function, so that it runs before the function's own.
  napi_add_env_cleanup_hook(env, StopAtEnd, pool);

  napi_value functions;
  napi_create_object(env, &functions);
  Define(env, functions, "addThread", Add, pool);
  Define(env, functions, "cancel", CancelAsked, pool);
  Define(env, functions, "ref", Ref, pool);
  Define(env, functions, "unref", Unref, pool);
  Define(env, functions, "close", Close, pool);
  return functions;
}

}  // namespace linux_syscalls
