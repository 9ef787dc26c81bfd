#include <napi.h>

#include "kernel.h"
#include "program.h"
#include "registers.h"
#include "spawn.h"
#ifdef LINUX_SYSCALLS_RECORDING
#include "recording.h"
#else
#include "pool.h"
#endif

namespace linux_syscalls {
namespace {

/** One attached register file; the reference keeps its ArrayBuffer alive. */
struct Attachment {
  Registers* registers;
  Napi::Reference<Napi::ArrayBuffer> buffer;
  Attachment* next;
};

/** The data of one Node-API environment, that is of one thread; freed with it. */
struct Instance {
  Attachment* attachments = nullptr;

  ~Instance() {
    while (attachments != nullptr) {
      Attachment* next = attachments->next;
      delete attachments;
      attachments = next;
    }
  }
};

// Plain Node-API callbacks: Napi::CallbackInfo would fetch arguments and receiver at every call, which
// costs more than the rest of the function.

Registers* RegistersOf(napi_env env, napi_callback_info info) {
  void* data = nullptr;
  napi_get_cb_info(env, info, nullptr, nullptr, nullptr, &data);
  return static_cast<Registers*>(data);
}

void Trap(Registers* registers, Word number, const Word words[6]) {
  const Word result = linux_syscalls_trap(number, words);
  registers->result = ToDouble(result);
  registers->exactResult = ToExact(result);
}

template <int count>
napi_value Call(napi_env env, napi_callback_info info) {
  Registers* registers = RegistersOf(env, info);
  Word words[6] = {};
  for (int i = 0; i < count; i++) words[i] = ToWord(registers->arguments[i]);
  Trap(registers, ToWord(registers->number), words);
  return nullptr;
}

/** For arguments beyond 2⁵³: reads all of them as 64-bit words. */
napi_value CallExact(napi_env env, napi_callback_info info) {
  Registers* registers = RegistersOf(env, info);
  Word words[6];
  for (int i = 0; i < 6; i++) words[i] = static_cast<Word>(registers->exactArguments[i]);
  Trap(registers, static_cast<Word>(registers->exactNumber), words);
  return nullptr;
}

/**
 * Finds a view's address. An empty view has a state of its own: JavaScript then checks whether its buffer
 * is detached, which Node-API doesn't tell reliably in every runtime.
 */
ViewState Locate(napi_env env, napi_value view, void** address) {
  size_t length = 0;
  if (napi_get_typedarray_info(env, view, nullptr, &length, address, nullptr, nullptr) != napi_ok &&
      napi_get_dataview_info(env, view, &length, address, nullptr, nullptr) != napi_ok &&
      napi_get_arraybuffer_info(env, view, address, &length) != napi_ok) {
    return kNoView;
  }
  return length == 0 ? kViewEmpty : kViewUsed;
}

Registers* RegistersAndView(napi_env env, napi_callback_info info, napi_value* view) {
  size_t count = 1;
  void* data = nullptr;
  napi_get_cb_info(env, info, &count, view, nullptr, &data);
  return static_cast<Registers*>(data);
}

/** Makes a call with the address of one view; makes none if the view is empty or is no view. */
napi_value CallWithView(napi_env env, napi_callback_info info) {
  napi_value view;
  Registers* registers = RegistersAndView(env, info, &view);
  void* address = nullptr;
  const ViewState state = Locate(env, view, &address);
  registers->viewState = state;
  if (state != kViewUsed) return nullptr;
  Word words[6];
  for (int i = 0; i < 6; i++) words[i] = ToWord(registers->arguments[i]);
  const unsigned position = static_cast<unsigned>(registers->viewPosition);
  if (position < 6) words[position] = reinterpret_cast<Word>(address);
  Trap(registers, ToWord(registers->number), words);
  return nullptr;
}

/** Stores the address of a view as the result. */
napi_value AddressOf(napi_env env, napi_callback_info info) {
  napi_value view;
  Registers* registers = RegistersAndView(env, info, &view);
  void* address = nullptr;
  registers->viewState = Locate(env, view, &address);
  registers->result = static_cast<double>(reinterpret_cast<uintptr_t>(address));
  registers->exactResult = static_cast<int64_t>(reinterpret_cast<uintptr_t>(address));
  return nullptr;
}

/** An ArrayBuffer over memory that JavaScript doesn't own; undefined if the runtime refuses. */
napi_value ViewMemory(napi_env env, napi_callback_info info) {
  Registers* registers = RegistersOf(env, info);
  void* address = reinterpret_cast<void*>(static_cast<Word>(registers->exactArguments[0]));
  const size_t length = static_cast<size_t>(registers->exactArguments[1]);
  napi_value buffer = nullptr;
  if (napi_create_external_arraybuffer(env, address, length, nullptr, nullptr, &buffer) != napi_ok) {
    return nullptr;
  }
  return buffer;
}

/** The memory of an ArrayBuffer of at least this size; null for anything else. */
void* MemoryOf(napi_env env, napi_value buffer, size_t least, size_t* length) {
  void* data = nullptr;
  if (napi_get_arraybuffer_info(env, buffer, &data, length) != napi_ok || *length < least) {
    return nullptr;
  }
  return data;
}

/** The program in an ArrayBuffer; null if it is malformed. */
Program* ProgramOf(napi_env env, napi_value buffer) {
  size_t length = 0;
  Program* program = static_cast<Program*>(MemoryOf(env, buffer, sizeof(Program), &length));
  if (program == nullptr) return nullptr;
  return program->checked == 1 || CheckProgram(program, length) ? program : nullptr;
}

/** Runs the program in an ArrayBuffer; sets `viewState` to kNoView and runs nothing if it is malformed. */
napi_value Run(napi_env env, napi_callback_info info) {
  napi_value buffer;
  Registers* registers = RegistersAndView(env, info, &buffer);
  Program* program = ProgramOf(env, buffer);
  registers->viewState = program != nullptr ? kViewUsed : kNoView;
  if (program != nullptr) RunProgram(program, nullptr);
  return nullptr;
}

/** As `Run`, but in a child process, by the `Spawn` in another ArrayBuffer. */
napi_value RunInChild(napi_env env, napi_callback_info info) {
  napi_value buffers[2];
  size_t count = 2;
  void* data = nullptr;
  napi_get_cb_info(env, info, &count, buffers, nullptr, &data);
  Registers* registers = static_cast<Registers*>(data);
  size_t length = 0;
  Program* program = ProgramOf(env, buffers[0]);
  Spawn* spawn = static_cast<Spawn*>(MemoryOf(env, buffers[1], sizeof(Spawn), &length));
  const bool valid = program != nullptr && spawn != nullptr;
  registers->viewState = valid ? kViewUsed : kNoView;
  if (valid) registers->result = ToDouble(SpawnProgram(program, spawn));
  return nullptr;
}

void Define(Napi::Object functions, const char* name, napi_callback callback, Registers* registers) {
  napi_value function;
  if (napi_create_function(functions.Env(), name, NAPI_AUTO_LENGTH, callback, registers,
                           &function) == napi_ok) {
    functions.Set(name, function);
  }
}

/** attach(buffer) returns functions that use this register file. */
Napi::Value Attach(const Napi::CallbackInfo& info) {
  Napi::Env env = info.Env();
  if (info.Length() < 1 || !info[0].IsArrayBuffer() ||
      info[0].As<Napi::ArrayBuffer>().ByteLength() < sizeof(Registers)) {
    Napi::TypeError::New(env, "attach: the register file is an ArrayBuffer of at least 144 bytes")
        .ThrowAsJavaScriptException();
    return env.Undefined();
  }
  Napi::ArrayBuffer buffer = info[0].As<Napi::ArrayBuffer>();
  Instance* instance = env.GetInstanceData<Instance>();
  Registers* registers = static_cast<Registers*>(buffer.Data());
  instance->attachments = new Attachment{
      registers, Napi::Reference<Napi::ArrayBuffer>::New(buffer, 1), instance->attachments};

  Napi::Object functions = Napi::Object::New(env);
  Define(functions, "call0", Call<0>, registers);
  Define(functions, "call1", Call<1>, registers);
  Define(functions, "call2", Call<2>, registers);
  Define(functions, "call3", Call<3>, registers);
  Define(functions, "call4", Call<4>, registers);
  Define(functions, "call5", Call<5>, registers);
  Define(functions, "call6", Call<6>, registers);
  Define(functions, "callExact", CallExact, registers);
  Define(functions, "callWithView", CallWithView, registers);
  Define(functions, "addressOf", AddressOf, registers);
  Define(functions, "run", Run, registers);
  Define(functions, "runInChild", RunInChild, registers);
  Define(functions, "viewMemory", ViewMemory, registers);
#ifndef LINUX_SYSCALLS_RECORDING
  // A helper thread has no recorder, and would not even wait for a job.
  Define(functions, "openThreads", OpenThreads, registers);
#endif
  return functions;
}

Napi::Object Init(Napi::Env env, Napi::Object exports) {
  env.SetInstanceData(new Instance());
  exports.Set("attach", Napi::Function::New<Attach>(env, "attach"));
#ifdef LINUX_SYSCALLS_RECORDING
  DefineRecording(env, exports);
#endif
  return exports;
}

}  // namespace

NODE_API_MODULE(NODE_GYP_MODULE_NAME, Init)

}  // namespace linux_syscalls
