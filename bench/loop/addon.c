// The C loops as a Node-API module, which Node, Bun and Deno load alike: `loop.read(rounds, fd, buffer,
// length)` takes for each word a number or a typed array, whose address it passes.

#include <node_api.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "loop.h"

enum { mostWords = 3 };

static napi_value Call(napi_env env, napi_callback_info info) {
  napi_value arguments[1 + mostWords], result;
  size_t count = 1 + mostWords;
  void *loop;
  napi_get_cb_info(env, info, &count, arguments, NULL, &loop);
  uint32_t rounds;
  napi_get_value_uint32(env, arguments[0], &rounds);
  intptr_t words[mostWords] = {0};
  for (size_t i = 1; i < count && i <= mostWords; i++) {
    bool isView;
    int64_t number = 0;
    void *address = NULL;
    napi_is_typedarray(env, arguments[i], &isView);
    if (isView) napi_get_typedarray_info(env, arguments[i], NULL, NULL, &address, NULL, NULL);
    else napi_get_value_int64(env, arguments[i], &number);
    words[i - 1] = isView ? (intptr_t)address : (intptr_t)number;
  }
  napi_create_double(env, ((Loop *)loop)(rounds, words), &result);
  return result;
}

// What any function of Node-API costs that makes a call and takes nothing: no stub can cost less.
static napi_value Crossing(napi_env env, napi_callback_info info) {
  (void)env;
  (void)info;
  syscall(SYS_getppid);
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

NAPI_MODULE_INIT() {
  napi_value crossing;
  napi_create_function(env, "crossing", NAPI_AUTO_LENGTH, Crossing, NULL, &crossing);
  napi_set_named_property(env, exports, "crossing", crossing);
  for (size_t i = 0; i < sizeof loops / sizeof *loops; i++) {
    napi_value function;
    napi_create_function(env, loops[i].name, NAPI_AUTO_LENGTH, Call, (void *)loops[i].loop, &function);
    napi_set_named_property(env, exports, loops[i].name, function);
  }
  return exports;
}
