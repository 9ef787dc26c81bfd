#include "recording.h"

#include <cstring>

#include "ffi.h"
#include "kernel.h"

namespace linux_syscalls {
namespace {

/** The last call, in memory that a test reads; native/testing/recorder.ts has the same layout: change both. */
struct Recorded {
  uint64_t count;
  uint64_t number;
  uint64_t words[6];
  /** The result of the call, which `answer` stores. */
  int64_t result;
};

/** One per thread, as tests run in several at once; `recorded` is null until `record`. */
struct Recorder {
  Recorded* recorded;
  napi_env env;
  napi_ref answer;
};

thread_local Recorder recorder = {};

uint64_t Unsigned(intptr_t word) { return static_cast<uint64_t>(static_cast<uintptr_t>(word)); }

/** record(buffer, answer): each later call is written to `buffer`, then `answer` is called. */
Napi::Value Record(const Napi::CallbackInfo& info) {
  Napi::Env env = info.Env();
  // Never released: tests record once per thread.
  napi_ref buffer;
  napi_create_reference(env, info[0], 1, &buffer);
  napi_create_reference(env, info[1], 1, &recorder.answer);
  recorder.env = env;
  recorder.recorded = static_cast<Recorded*>(info[0].As<Napi::ArrayBuffer>().Data());
  return env.Undefined();
}

void* AddressOf(const Napi::Value& address) {
  bool lossless = false;
  return reinterpret_cast<void*>(
      static_cast<uintptr_t>(address.As<Napi::BigInt>().Uint64Value(&lossless)));
}

/** bytesAt(address, length) copies the memory at a recorded word. */
Napi::Value BytesAt(const Napi::CallbackInfo& info) {
  const size_t length = static_cast<size_t>(info[1].As<Napi::Number>().Int64Value());
  Napi::ArrayBuffer copy = Napi::ArrayBuffer::New(info.Env(), length);
  std::memcpy(copy.Data(), AddressOf(info[0]), length);
  return Napi::Uint8Array::New(info.Env(), length, copy, 0);
}

/** writeBytesAt(address, bytes) writes memory, as the kernel would. */
Napi::Value WriteBytesAt(const Napi::CallbackInfo& info) {
  Napi::Uint8Array bytes = info[1].As<Napi::Uint8Array>();
  std::memcpy(AddressOf(info[0]), bytes.Data(), bytes.ByteLength());
  return info.Env().Undefined();
}

/** callDoubles(number, a0 … a5, exact) calls the symbols of ffi.h. */
Napi::Value CallDoubles(const Napi::CallbackInfo& info) {
  double d[7];
  for (int i = 0; i < 7; i++) d[i] = info[i].As<Napi::Number>().DoubleValue();
  if (!info[7].IsTypedArray()) {
    return Napi::Number::New(
        info.Env(), linux_syscalls_call(d[0], d[1], d[2], d[3], d[4], d[5], d[6]));
  }
  const double exact = static_cast<double>(
      reinterpret_cast<uintptr_t>(info[7].As<Napi::BigInt64Array>().Data()));
  return Napi::Number::New(
      info.Env(), linux_syscalls_call_exact(d[0], d[1], d[2], d[3], d[4], d[5], d[6], exact));
}

}  // namespace

void DefineRecording(Napi::Env env, Napi::Object exports) {
  exports.Set("record", Napi::Function::New<Record>(env, "record"));
  exports.Set("bytesAt", Napi::Function::New<BytesAt>(env, "bytesAt"));
  exports.Set("writeBytesAt", Napi::Function::New<WriteBytesAt>(env, "writeBytesAt"));
  exports.Set("callDoubles", Napi::Function::New<CallDoubles>(env, "callDoubles"));
}

}  // namespace linux_syscalls

extern "C" intptr_t linux_syscalls_trap(intptr_t number, const intptr_t words[6]) {
  using linux_syscalls::recorder;
  using linux_syscalls::Unsigned;
  if (recorder.recorded == nullptr) return 0;
  recorder.recorded->count++;
  recorder.recorded->number = Unsigned(number);
  for (int i = 0; i < 6; i++) recorder.recorded->words[i] = Unsigned(words[i]);
  napi_value receiver;
  napi_value answer;
  napi_get_undefined(recorder.env, &receiver);
  napi_get_reference_value(recorder.env, recorder.answer, &answer);
  napi_call_function(recorder.env, receiver, answer, 0, nullptr, nullptr);
  return static_cast<intptr_t>(recorder.recorded->result);
}

extern "C" intptr_t linux_syscalls_spawn(intptr_t clone3, intptr_t arguments, intptr_t size,
                                         intptr_t, intptr_t (*child)(void*), void* data) {
  const intptr_t words[6] = {arguments, size};
  const intptr_t id = linux_syscalls_trap(clone3, words);
  // Runs the child's part in this process, so that its calls are recorded too.
  if (id > 0) child(data);
  return id;
}
