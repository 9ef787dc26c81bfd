// The C loops as a Node-API module, which Node, Bun and Deno load alike: `loop.read(rounds, fd, buffer,
// length)` takes for each word a number or a typed array, whose address it passes. And functions that
// make one call, `bare.read()`, of the words that `hold(fd, buffer, length)` gave before.

#include <node_api.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "loop.h"

enum { mostWords = 3 };

static intptr_t WordOf(napi_env env, napi_value argument) {
  bool isView;
  int64_t number = 0;
  void *address = NULL;
  napi_is_typedarray(env, argument, &isView);
  if (isView) napi_get_typedarray_info(env, argument, NULL, NULL, &address, NULL, NULL);
  else napi_get_value_int64(env, argument, &number);
  return isView ? (intptr_t)address : (intptr_t)number;
}

static napi_value Call(napi_env env, napi_callback_info info) {
  napi_value arguments[1 + mostWords], result;
  size_t count = 1 + mostWords;
  void *loop;
  napi_get_cb_info(env, info, &count, arguments, NULL, &loop);
  uint32_t rounds;
  napi_get_value_uint32(env, arguments[0], &rounds);
  intptr_t words[mostWords] = {0};
  for (size_t i = 1; i < count && i <= mostWords; i++) words[i - 1] = WordOf(env, arguments[i]);
  napi_create_double(env, ((Loop *)loop)(rounds, words), &result);
  return result;
}

// What any function of Node-API costs that makes a call: it takes nothing, so no stub can cost less.
static intptr_t held[mostWords];

static napi_value Hold(napi_env env, napi_callback_info info) {
  napi_value arguments[mostWords];
  size_t count = mostWords;
  napi_get_cb_info(env, info, &count, arguments, NULL, NULL);
  for (size_t i = 0; i < count && i < mostWords; i++) held[i] = WordOf(env, arguments[i]);
  return NULL;
}

static napi_value BareGetPpid(napi_env env, napi_callback_info info) {
  (void)env;
  (void)info;
  syscall(SYS_getppid);
  return NULL;
}

static napi_value BareRead(napi_env env, napi_callback_info info) {
  (void)env;
  (void)info;
  syscall(SYS_read, held[0], held[1], held[2]);
  return NULL;
}

static const struct {
  const char *name;
  Loop *loop;
} loops[] = {
    {"getppid", loop_getppid},     {"read", loop_read},           {"pread64", loop_pread64},
    {"write", loop_write},         {"smallFile", loop_smallFile}, {"statx", loop_statx},
    {"directory", loop_directory}, {"epoll", loop_epoll},         {"missing", loop_missing},
    {"threads", loop_threads},
};

static void Add(napi_env env, napi_value object, const char *name, napi_callback callback,
                void *data) {
  napi_value function;
  napi_create_function(env, name, NAPI_AUTO_LENGTH, callback, data, &function);
  napi_set_named_property(env, object, name, function);
}

NAPI_MODULE_INIT() {
  napi_value bare;
  napi_create_object(env, &bare);
  napi_set_named_property(env, exports, "bare", bare);
  Add(env, bare, "getppid", BareGetPpid, NULL);
  Add(env, bare, "read", BareRead, NULL);
  Add(env, exports, "hold", Hold, NULL);
  for (size_t i = 0; i < sizeof loops / sizeof *loops; i++) {
    Add(env, exports, loops[i].name, Call, (void *)loops[i].loop);
  }
  return exports;
}
