// The C loop that every path is measured against, in the same process.

#include <node_api.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

static double Nanoseconds(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return now.tv_sec * 1e9 + now.tv_nsec;
}

// getppid(rounds) and read(rounds, fd, buffer) return nanoseconds per call.
static napi_value GetPpid(napi_env env, napi_callback_info info) {
  napi_value argument, result;
  size_t count = 1;
  uint32_t rounds;
  napi_get_cb_info(env, info, &count, &argument, NULL, NULL);
  napi_get_value_uint32(env, argument, &rounds);
  const double start = Nanoseconds();
  for (uint32_t i = 0; i < rounds; i++) syscall(SYS_getppid);
  napi_create_double(env, (Nanoseconds() - start) / rounds, &result);
  return result;
}

static napi_value Read(napi_env env, napi_callback_info info) {
  napi_value arguments[3], result;
  size_t count = 3, length;
  uint32_t rounds;
  int32_t fd;
  void *buffer;
  napi_get_cb_info(env, info, &count, arguments, NULL, NULL);
  napi_get_value_uint32(env, arguments[0], &rounds);
  napi_get_value_int32(env, arguments[1], &fd);
  napi_get_typedarray_info(env, arguments[2], NULL, &length, &buffer, NULL, NULL);
  const double start = Nanoseconds();
  for (uint32_t i = 0; i < rounds; i++) syscall(SYS_read, fd, buffer, length);
  napi_create_double(env, (Nanoseconds() - start) / rounds, &result);
  return result;
}

NAPI_MODULE_INIT() {
  napi_value function;
  napi_create_function(env, "getppid", NAPI_AUTO_LENGTH, GetPpid, NULL, &function);
  napi_set_named_property(env, exports, "getppid", function);
  napi_create_function(env, "read", NAPI_AUTO_LENGTH, Read, NULL, &function);
  napi_set_named_property(env, exports, "read", function);
  return exports;
}
