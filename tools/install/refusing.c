/* A host's refusal to make buffers over memory that isn't its own, as hosts with a memory cage refuse. */
#include <js_native_api.h>

NAPI_EXTERN napi_status NAPI_CDECL deny_create_external_arraybuffer(napi_env env, void* data, size_t length,
                                                                    node_api_basic_finalize finalize,
                                                                    void* hint, napi_value* result) {
  return napi_no_external_buffers_allowed;
}
