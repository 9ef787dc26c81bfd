#include <napi.h>

#include "kernel.h"
#include "program.h"
#include "registers.h"
#include "spawn.h"
#ifdef LINUX_SYSCALLS_RECORDING
#include "recording.h"
#endif

namespace linux_syscalls {
namespace {

/** One attached register file; the reference keeps JavaScript's memory where it is. */
struct Attachment {
  Registers* registers;
  Napi::Reference<Napi::ArrayBuffer> buffer;
  Attachment* next;
};

/** What belongs to one environment, that is to one thread; goes when the environment goes. */
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

// The functions below are plain Node-API callbacks: Napi::CallbackInfo fetches arguments and
// receiver at every call, which costs more than everything else that they do.

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

/** For arguments beyond 2⁵³: all of them as 64-bit words. */
napi_value CallExact(napi_env env, napi_callback_info info) {
  Registers* registers = RegistersOf(env, info);
  Word words[6];
  for (int i = 0; i < 6; i++) words[i] = static_cast<Word>(registers->exactArguments[i]);
  Trap(registers, static_cast<Word>(registers->exactNumber), words);
  return nullptr;
}

/**
 * Finds where a view's bytes lie. An empty view is told apart because JavaScript must look whether
 * its buffer is detached, for which Node-API has no answer that holds in every host.
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

/** Calls with the address of the one view it is given; doesn't trap unless the view has bytes. */
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

/** Leaves the address of a view where a result goes. */
napi_value AddressOf(napi_env env, napi_callback_info info) {
  napi_value view;
  Registers* registers = RegistersAndView(env, info, &view);
  void* address = nullptr;
  registers->viewState = Locate(env, view, &address);
  registers->result = static_cast<double>(reinterpret_cast<uintptr_t>(address));
  registers->exactResult = static_cast<int64_t>(reinterpret_cast<uintptr_t>(address));
  return nullptr;
}

/** An ArrayBuffer over memory that JavaScript doesn't own: undefined where the host refuses. */
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

/** What lies in an ArrayBuffer of at least this size; else null. */
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

/** Runs the program in an ArrayBuffer; `viewState` says that it is malformed, and nothing was run. */
napi_value Run(napi_env env, napi_callback_info info) {
  napi_value buffer;
  Registers* registers = RegistersAndView(env, info, &buffer);
  Program* program = ProgramOf(env, buffer);
  registers->viewState = program != nullptr ? kViewUsed : kNoView;
  if (program != nullptr) RunProgram(program, nullptr);
  return nullptr;
}

/** Runs a program in a process of its own, as the `Spawn` in another ArrayBuffer says; as `Run`. */
napi_value RunInChild(napi_env env, napi_callback_info info) {
  napi_value buffers[2];
  size_t count = 2;
  void* data = nullptr;
  napi_get_cb_info(env, info, &count, buffers, nullptr, &data);
  Registers* registers = static_cast<Registers*>(data);
  size_t length = 0;
  Program* program = ProgramOf(env, buffers[0]);
  Spawn* spawn = static_cast<Spawn*>(MemoryOf(env, buffers[1], sizeof(Spawn), &length));
  const bool sound = program != nullptr && spawn != nullptr;
  registers->viewState = sound ? kViewUsed : kNoView;
  if (sound) registers->result = ToDouble(SpawnProgram(program, spawn));
  return nullptr;
}

void Define(Napi::Object functions, const char* name, napi_callback callback, Registers* registers) {
  napi_value function;
  if (napi_create_function(functions.Env(), name, NAPI_AUTO_LENGTH, callback, registers,
                           &function) == napi_ok) {
    functions.Set(name, function);
  }
}

/** attach(buffer) returns the functions that take their arguments from this register file. */
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
