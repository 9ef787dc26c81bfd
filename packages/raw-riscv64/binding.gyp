# Generated from codegen/rawPackage/binding.gyp.template by "pnpm generate". Do not edit.

{
  'target_defaults': { 'cflags': [] },
  'targets': [
    {
      'target_name': 'stub',
      'includes': ['../../native/glue/stub.gypi'],
      'include_dirs': ['native'],
      'sources': ['native/spawn.S'],
    },
    {
      'target_name': 'recording',
      'includes': ['../../native/glue/stub.gypi', '../../native/glue/recording.gypi'],
    },
  ],
}
