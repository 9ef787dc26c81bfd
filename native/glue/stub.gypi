# Shared by every stub. It needs no library (no DT_NEEDED), so that one file per architecture loads under
# every libc and runtime.
{
  'type': 'loadable_module',
  'sources': ['stub.cc', 'ffi.cc', 'program.cc', 'spawn.cc', 'threads.cc', 'pool.cc', 'runtime.cc'],
  'include_dirs': ['../node_modules/node-addon-api', '.'],
  'defines': ['NAPI_VERSION=8', 'NODE_ADDON_API_DISABLE_CPP_EXCEPTIONS'],
  # Flags of node's common.gypi that would need libraries, and one of ppc64le's for programs of more than 64 KB of
  # addresses: it puts all of them into tables, which keeps functions that nothing calls.
  'cflags!': ['-pthread', '-fno-omit-frame-pointer', '-O3', '-g', '-mminimal-toc'],
  'cflags_cc!': ['-std=gnu++17', '-std=gnu++20'],
  'ldflags!': ['-pthread', '-rdynamic'],
  'cflags': [
    '-O2', '-fPIC', '-Wall', '-Wextra', '-Wno-unused-parameter', '-Wno-cast-function-type',
    '-fvisibility=hidden',
    '-fno-asynchronous-unwind-tables', '-fno-unwind-tables',
    '-fno-stack-protector', '-U_FORTIFY_SOURCE',
    '-ffunction-sections', '-fdata-sections',
  ],
  'cflags_cc': [
    '-std=c++20', '-fno-exceptions', '-fno-rtti', '-fvisibility-inlines-hidden',
    '-fno-threadsafe-statics',
  ],
  'ldflags': [
    '-nostdlib', '-s', '-Wl,--gc-sections', '-Wl,-z,now', '-Wl,-z,relro', '-Wl,-z,noexecstack',
    '-Wl,--hash-style=gnu', '-Wl,--build-id=none',
    # A host closes the file with the last environment that loaded it. The handler of the signal that
    # interrupts calls stays.
    '-Wl,-z,nodelete',
    '-Wl,--version-script=<(module_root_dir)/../../native/glue/stub.map',
    '-Wl,-T,<(module_root_dir)/../../native/glue/relro.ld',
  ],
  'libraries': ['-lgcc'],
}
